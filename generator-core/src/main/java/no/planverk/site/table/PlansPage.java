package no.planverk.site.table;

import java.util.List;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Fact;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.PlanGroups;
import no.planverk.site.phrase.Signs;
import no.planverk.site.table.PlansView.Cell;
import no.planverk.site.table.PlansView.Column;
import no.planverk.site.table.PlansView.PlanGroup;
import no.planverk.site.table.PlansView.Row;

/** Makes the page with the table of all plans. */
public final class PlansPage {

  /** With more columns than this the table is wider than a screen. */
  private static final int MANY = 8;

  private final PageContext context;
  private final PlanTable table;
  private final PlanFilters filters;

  private PlansPage(PageContext context) {
    this.context = context;
    this.table = PlanTable.of(context);
    this.filters = new PlanFilters(context, context.plans().plans());
  }

  public static PageContent of(PageContext context) {
    return PageContent.of(context, PageName.PLANS, new PlansPage(context).view());
  }

  private PlansView view() {
    List<PlanColumn> columns = table.columns();
    boolean wide = columns.size() > MANY;
    return new PlansView(
        context.text("planer"),
        context.plans().plans().size(),
        context.plans().listed().size() - context.plans().plans().size(),
        table.groups().stream().map(this::group).toList(),
        Signs.of(context).stream()
            .map(sign -> new Fact(sign.sign(), List.of(TextLink.plain(sign.meaning()))))
            .toList(),
        columns.stream()
            .map(column -> new Column(column.key(), column.title(), wide && !column.essential()))
            .toList(),
        wide,
        columns.stream().anyMatch(column -> column.key().startsWith("aar-")),
        context.site().isIntroduction() ? List.of() : filters.list());
  }

  private PlanGroup group(PlanGroups.Group group) {
    return new PlanGroup(
        group.title(), group.text(), group.plans().stream().map(this::row).toList());
  }

  private Row row(Plan plan) {
    return new Row(
        plan.number(),
        plan.name(),
        context.href(Addresses.plan(plan.id())),
        context.site().isIntroduction() ? List.of() : filters.valuesOf(plan),
        table.columns().stream().map(column -> cell(column, plan)).toList());
  }

  private static Cell cell(PlanColumn column, Plan plan) {
    PlanCell cell = column.of(plan);
    return new Cell(column.key(), cell.tag(), cell.lines(), cell.sort(), cell.html());
  }
}
