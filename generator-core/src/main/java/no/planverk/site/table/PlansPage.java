package no.planverk.site.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.planverk.model.plan.Plan;
import no.planverk.parallel.Later;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.PlanGroups;
import no.planverk.site.phrase.Signs;
import no.planverk.site.table.PlansView.Cell;
import no.planverk.site.table.PlansView.Column;
import no.planverk.site.table.PlansView.Part;
import no.planverk.site.table.PlansView.PlanGroup;
import no.planverk.site.table.PlansView.Row;

/**
 * Makes the page with the table of all plans, and further pages where they are more than a browser
 * is quick to show.
 */
public final class PlansPage {

  /** So many rows a browser shows within a second. */
  static final int MOST_ROWS = 500;

  private final PageContext context;
  private final PlanTable table;
  private final PlanFilters filters;
  private final Map<String, Integer> numbers = new HashMap<>();

  private PlansPage(PageContext context) {
    this.context = context;
    this.table = PlanTable.of(context);
    this.filters = new PlanFilters(context, context.plans().plans());
    List<Plan> plans = context.model().plans();
    for (int number = 0; number < plans.size(); number++) {
      numbers.putIfAbsent(plans.get(number).id(), number);
    }
  }

  public static PageContent of(PageContext context) {
    return PageContent.of(context, PageName.PLANS, new PlansPage(context).view(1));
  }

  /**
   * The pages after the first; none where that has room for all. They lie beside it, so what leads
   * from it leads from them.
   */
  public static List<PageContent> further(SiteContext site) {
    int parts = parts(site.model().plans().size());
    if (parts == 1) {
      return List.of();
    }
    Later<PlansPage> page = Later.of(() -> new PlansPage(new PageContext(site, PageName.PLANS)));
    return IntStream.rangeClosed(2, parts).mapToObj(part -> further(site, page, part)).toList();
  }

  private static PageContent further(SiteContext site, Later<PlansPage> page, int part) {
    return PageContent.later(
        PageContext.ofPart(site, PageName.PLANS, part),
        PageName.PLANS.template(),
        () -> page.get().head(part),
        () -> page.get().view(part));
  }

  private Head head(int part) {
    Head first = PageContent.head(context, PageName.PLANS.key());
    String title = first.title() + ", " + context.word("planer.del", "nr", "" + part);
    return new Head(title, first.description());
  }

  private static int parts(int rows) {
    return Math.max(1, (rows + MOST_ROWS - 1) / MOST_ROWS);
  }

  private PlansView view(int part) {
    List<PlanColumn> columns = table.columns();
    Set<String> waiting = TableRoom.waiting(columns);
    return new PlansView(
        context.text("planer"),
        context.plans().plans().size(),
        context.plans().listed().size() - context.plans().plans().size(),
        groups((part - 1) * MOST_ROWS),
        Signs.of(context).stream()
            .map(sign -> new Fact(sign.sign(), List.of(TextLink.plain(sign.meaning()))))
            .toList(),
        columns.stream()
            .map(column -> new Column(column.key(), column.title(), waiting.contains(column.key())))
            .toList(),
        !waiting.isEmpty(),
        columns.stream().anyMatch(column -> column.key().startsWith("aar-")),
        context.site().isIntroduction() ? List.of() : filters.list(),
        table.number() != null,
        span((part - 1) * MOST_ROWS),
        ways(part));
  }

  /** The rows of this part, each group with those of its plans that stand here. */
  private List<PlanGroup> groups(int first) {
    List<PlanGroup> groups = new ArrayList<>();
    int before = 0;
    for (PlanGroups.Group group : table.groups()) {
      List<Plan> plans = group.plans();
      int from = Math.min(plans.size(), Math.max(0, first - before));
      int to = Math.min(plans.size(), Math.max(0, first + MOST_ROWS - before));
      if (from < to) {
        List<Row> rows = plans.subList(from, to).stream().map(this::row).toList();
        groups.add(new PlanGroup(group.title(), from == 0 ? group.text() : null, rows));
      }
      before += plans.size();
    }
    return List.copyOf(groups);
  }

  private String span(int first) {
    int all = context.model().plans().size();
    int last = Math.min(all, first + MOST_ROWS);
    return parts(all) == 1
        ? ""
        : context.word(
            "planer.utvalg", "fra", "" + (first + 1), "til", "" + last, "alle", "" + all);
  }

  private List<Part> ways(int here) {
    int parts = parts(context.model().plans().size());
    return IntStream.rangeClosed(1, parts == 1 ? 0 : parts)
        .mapToObj(part -> way(part, here))
        .toList();
  }

  private Part way(int number, int here) {
    String path = PageContext.ofPart(context.site(), PageName.PLANS, number).path();
    return new Part(
        context.word("planer.del", "nr", "" + number), context.relative(path), number == here);
  }

  private Row row(Plan plan) {
    return new Row(
        plan.number(),
        plan.name(),
        context.href(Addresses.plan(plan.id())),
        String.valueOf(numbers.get(plan.id())),
        context.site().isIntroduction() ? List.of() : filters.valuesOf(plan),
        table.columns().stream().map(column -> cell(column, plan)).toList());
  }

  private static Cell cell(PlanColumn column, Plan plan) {
    PlanCell cell = column.of(plan);
    return new Cell(column.key(), cell.tag(), cell.lines(), cell.sort(), cell.html());
  }
}
