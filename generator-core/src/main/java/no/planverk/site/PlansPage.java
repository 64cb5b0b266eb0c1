package no.planverk.site;

import java.util.List;
import no.planverk.model.Plan;
import no.planverk.site.PlansView.Cell;
import no.planverk.site.PlansView.Column;
import no.planverk.site.PlansView.PlanGroup;
import no.planverk.site.PlansView.Row;

/** Makes the page with the table of all plans. */
final class PlansPage {

  /** With more columns than this the table is wider than a screen. */
  private static final int MANY = 8;

  private final Scope scope;
  private final PlanTable table;
  private final PlanFilters filters;

  private PlansPage(Scope scope) {
    this.scope = scope;
    this.table = PlanTable.of(scope);
    this.filters = new PlanFilters(scope, scope.model().plans());
  }

  static PageContent of(Scope scope) {
    return PageContent.of(scope, PageName.PLANS, new PlansPage(scope).view());
  }

  private PlansView view() {
    List<PlanColumn> columns = table.columns();
    boolean wide = columns.size() > MANY;
    return new PlansView(
        scope.text("planer"),
        scope.model().plans().size(),
        table.groups().stream().map(this::group).toList(),
        columns.stream()
            .map(column -> new Column(column.key(), column.title(), wide && !column.essential()))
            .toList(),
        wide,
        columns.stream().anyMatch(column -> column.key().startsWith("aar-")),
        scope.material().isIntroduction() ? List.of() : filters.list());
  }

  private PlanGroup group(PlanTable.Group group) {
    return new PlanGroup(
        group.title(), group.text(), group.plans().stream().map(this::row).toList());
  }

  private Row row(Plan plan) {
    return new Row(
        plan.number(),
        plan.name(),
        scope.href(Addresses.plan(plan.id())),
        scope.material().isIntroduction() ? List.of() : filters.valuesOf(plan),
        table.columns().stream().map(column -> cell(column, plan)).toList());
  }

  private static Cell cell(PlanColumn column, Plan plan) {
    PlanCell cell = column.of(plan);
    return new Cell(column.key(), cell.tag(), cell.lines(), cell.sort(), cell.html());
  }
}
