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
  private final List<PlanColumn> columns;
  private final PlanFilters filters;

  private PlansPage(Scope scope, List<PlanColumn> columns, PlanFilters filters) {
    this.scope = scope;
    this.columns = columns;
    this.filters = filters;
  }

  static PageContent of(Scope scope) {
    List<Plan> plans = scope.model().plans();
    PlanGroups groups = PlanGroups.of(scope);
    List<PlanColumn> columns =
        scope.material().isIntroduction()
            ? BriefColumns.used(scope, plans)
            : PlanColumns.used(scope, plans, groups.byPriority());
    PlansPage page = new PlansPage(scope, columns, new PlanFilters(scope, plans));
    return PageContent.of(scope, PageName.PLANS, page.view(groups, plans));
  }

  private PlansView view(PlanGroups groups, List<Plan> plans) {
    boolean wide = columns.size() > MANY;
    return new PlansView(
        scope.text("planer"),
        plans.size(),
        groups.list().stream().map(this::group).toList(),
        columns.stream()
            .map(column -> new Column(column.key(), column.title(), wide && !column.essential()))
            .toList(),
        wide,
        columns.stream().anyMatch(column -> column.key().startsWith("aar-")),
        scope.material().isIntroduction() ? List.of() : filters.list());
  }

  private PlanGroup group(PlanGroups.Group group) {
    return new PlanGroup(
        group.title(), group.text(), group.plans().stream().map(this::row).toList());
  }

  private Row row(Plan plan) {
    return new Row(
        plan.number(),
        plan.name(),
        scope.href(Addresses.plan(plan.id())),
        scope.material().isIntroduction() ? List.of() : filters.valuesOf(plan),
        columns.stream().map(column -> cell(column, plan)).toList());
  }

  private static Cell cell(PlanColumn column, Plan plan) {
    PlanColumn.Content content = column.content().apply(plan);
    return new Cell(column.key(), content.tag(), content.values(), content.sort(), content.html());
  }
}
