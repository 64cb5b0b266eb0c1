package no.planverk.site;

import java.util.List;
import java.util.function.BiFunction;
import no.planverk.model.Adoption;
import no.planverk.model.Plan;

/**
 * A column of the plan table.
 *
 * @param key the end of its heading's word, {@code kolonne.<key>}
 * @param value a plan's cell; an empty text where nothing is known
 */
record PlanColumn(String key, BiFunction<Scope, Plan, TextLink> value) {

  /** Every column there can be, in order. */
  static List<PlanColumn> all() {
    return List.of(
        new PlanColumn("type", PlanColumn::type),
        text("vedtatt", PlanColumn::adopted),
        text("sak", PlanColumn::caseNumber),
        text("status", PlanWords::status),
        text("beslutning", PlanWords::decision),
        text("gjelder", (scope, plan) -> plan.validity() == null ? "" : plan.validity().toString()),
        text(
            "oppstart",
            (scope, plan) ->
                plan.schedule().start() == null ? "" : scope.date(plan.schedule().start())),
        text(
            "horing",
            (scope, plan) ->
                plan.schedule().hearing() == null ? "" : scope.date(plan.schedule().hearing())),
        text("forventet-vedtak", PlanColumn::expected),
        text("innsats", (scope, plan) -> String.join(", ", PlanWords.effort(scope, plan))),
        new PlanColumn("ansvarlig", PlanColumn::responsible));
  }

  boolean isUsed(Scope scope, List<Plan> plans) {
    return plans.stream().anyMatch(plan -> !value.apply(scope, plan).text().isEmpty());
  }

  private static PlanColumn text(String key, BiFunction<Scope, Plan, String> text) {
    return new PlanColumn(key, (scope, plan) -> new TextLink(text.apply(scope, plan), null));
  }

  private static TextLink type(Scope scope, Plan plan) {
    return PlanWords.type(scope, plan);
  }

  private static String adopted(Scope scope, Plan plan) {
    Adoption adopted = plan.adopted();
    return adopted == null ? "" : Adoptions.date(scope, adopted);
  }

  private static String caseNumber(Scope scope, Plan plan) {
    Adoption adopted = plan.adopted();
    return adopted == null || adopted.caseNumber() == null ? "" : adopted.caseNumber();
  }

  private static String expected(Scope scope, Plan plan) {
    return plan.schedule().expectedAdoption() == null
        ? ""
        : scope.date(plan.schedule().expectedAdoption());
  }

  private static TextLink responsible(Scope scope, Plan plan) {
    return PlanWords.responsible(scope, plan).orElse(new TextLink("", null));
  }
}
