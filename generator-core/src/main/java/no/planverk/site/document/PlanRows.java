package no.planverk.site.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.site.document.PlanListView.Row;
import no.planverk.site.document.PlanListView.Said;
import no.planverk.site.page.PageContext;
import no.planverk.site.table.PlanCell;
import no.planverk.site.table.PlanColumn;
import no.planverk.site.table.PlanTable;
import org.jspecify.annotations.Nullable;

/** Says of each plan what there is room for in a line or two, from the same values as the table. */
public final class PlanRows {

  private static final String YEAR = "aar-";
  private static final List<String> DATES =
      List.of("oppstart", "horing", "forventet-vedtak", "frist");

  private final PageContext context;
  private final Map<String, PlanColumn> columns;
  private final List<PlanColumn> times;

  /** Rows whose addresses are as seen from a page. */
  public PlanRows(PageContext context) {
    this(context, PlanTable.of(context));
  }

  PlanRows(PageContext context, PlanTable table) {
    this.context = context;
    this.columns =
        table.columns().stream().collect(Collectors.toMap(PlanColumn::key, Function.identity()));
    this.times = table.columns().stream().filter(PlanRows::isTime).toList();
  }

  /** The row of a plan. */
  public Row of(Plan plan) {
    return new Row(
        plan.number(),
        context.link(Kind.PLAN, plan),
        said("vedtatt", plan),
        said("status", plan),
        said("beslutning", plan),
        when(plan),
        said("ansvarlig", plan));
  }

  private static boolean isTime(PlanColumn column) {
    return column.key().startsWith(YEAR) || DATES.contains(column.key());
  }

  /** What the columns of dates and years say, each as words of a line; no date is told twice. */
  private List<String> when(Plan plan) {
    List<String> dated =
        times.stream()
            .filter(column -> !column.key().startsWith(YEAR) && !column.of(plan).texts().isEmpty())
            .map(PlanColumn::title)
            .toList();
    return times.stream().flatMap(column -> when(column, plan, dated)).toList();
  }

  private static Stream<String> when(PlanColumn column, Plan plan, List<String> dated) {
    List<String> texts =
        column.of(plan).texts().stream().filter(text -> !dated.contains(text)).toList();
    return texts.isEmpty()
        ? Stream.empty()
        : Stream.of(column.title() + ": " + String.join(", ", texts));
  }

  private Said said(String key, Plan plan) {
    @Nullable PlanColumn column = columns.get(key);
    if (column == null) {
      return new Said(null, List.of());
    }
    PlanCell cell = column.of(plan);
    return new Said(cell.tag(), cell.lines());
  }
}
