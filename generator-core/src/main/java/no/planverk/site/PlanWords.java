package no.planverk.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.planverk.model.Decision;
import no.planverk.model.Kind;
import no.planverk.model.Plan;
import no.planverk.text.Language;

/** Says in words what a plan's fields hold; empty where a field is not written. */
final class PlanWords {

  private PlanWords() {}

  static TextLink type(Scope scope, Plan plan) {
    return scope
        .plans()
        .types()
        .of(plan)
        .map(
            type ->
                new TextLink(
                    type.names().in(scope.material().wording().language()),
                    scope.item(Kind.PLAN_TYPE, type.id())))
        .orElse(new TextLink("", null));
  }

  static String status(Scope scope, Plan plan) {
    return plan.status() == null ? "" : scope.word("status", plan.status());
  }

  /** The strategy's own words where they are given, else the word for the decision. */
  static String decision(Scope scope, Plan plan) {
    Decision decision = plan.decision();
    if (decision == null) {
      return "";
    }
    return decision.wording() != null
        ? decision.wording()
        : scope.word("beslutning", decision.kind());
  }

  static Optional<TextLink> responsible(Scope scope, Plan plan) {
    return Optional.ofNullable(plan.responsible())
        .flatMap(
            ref ->
                scope.model().units().stream()
                    .filter(unit -> unit.id().equals(ref.id()))
                    .findFirst())
        .map(unit -> scope.link(Kind.UNIT, unit));
  }

  /** One text for each year with planned work. */
  static List<String> effort(Scope scope, Plan plan) {
    return plan.resources().effort().stream()
        .filter(effort -> effort.year() != null && effort.personYears() != null)
        .map(effort -> effort(scope, effort.year(), effort.personYears()))
        .toList();
  }

  private static String effort(Scope scope, Integer year, BigDecimal personYears) {
    return scope.word(
        "fakta.innsats-ar", "aar", year.toString(), "innsats", decimal(scope, personYears));
  }

  private static String decimal(Scope scope, BigDecimal number) {
    String plain = number.toPlainString();
    return scope.material().wording().language() == Language.EN ? plain : plain.replace('.', ',');
  }
}
