package no.planverk.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.model.Plan;
import no.planverk.site.PlansView.Cell;
import no.planverk.site.PlansView.Column;
import no.planverk.site.PlansView.PlanGroup;
import no.planverk.site.PlansView.Row;

/** Makes the page with the table of all plans. */
final class PlansPage {

  private PlansPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("planer.html");
    List<Plan> plans = scope.model().plans();
    List<PlanColumn> columns =
        PlanColumn.all().stream().filter(column -> column.isUsed(scope, plans)).toList();
    PlansView view =
        new PlansView(
            scope.text("planer"),
            plans.size(),
            groups(scope, plans, columns),
            columns.stream().map(column -> heading(scope, column)).toList());
    return List.of(FixedPage.of(scope, "planer", view, List.of()));
  }

  private static Column heading(Scope scope, PlanColumn column) {
    return new Column(column.key(), scope.word("kolonne." + column.key()));
  }

  private static List<PlanGroup> groups(Scope scope, List<Plan> plans, List<PlanColumn> columns) {
    Map<String, List<Plan>> byGroup =
        plans.stream()
            .collect(
                Collectors.groupingBy(
                    plan -> plan.group() == null ? "" : plan.group(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byGroup.entrySet().stream()
        .map(
            group ->
                new PlanGroup(
                    title(scope, byGroup, group.getKey()), rows(scope, group.getValue(), columns)))
        .toList();
  }

  private static String title(Scope scope, Map<String, List<Plan>> groups, String title) {
    return title.isEmpty() && groups.size() > 1 ? scope.word("planer.uten-gruppe") : title;
  }

  private static List<Row> rows(Scope scope, List<Plan> plans, List<PlanColumn> columns) {
    return plans.stream().map(plan -> row(scope, plan, columns)).toList();
  }

  private static Row row(Scope scope, Plan plan, List<PlanColumn> columns) {
    List<Cell> cells =
        columns.stream()
            .map(column -> cell(column.key(), column.value().apply(scope, plan)))
            .toList();
    String href = scope.href("planer/" + plan.id() + ".html");
    return new Row(plan.number(), plan.name(), href, cells);
  }

  private static Cell cell(String key, TextLink value) {
    return new Cell(key, value.text(), value.href());
  }
}
