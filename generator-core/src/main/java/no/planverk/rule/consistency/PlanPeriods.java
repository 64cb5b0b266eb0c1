package no.planverk.rule.consistency;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.Period;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** The years a plan is valid for are the same wherever they are told. */
final class PlanPeriods {

  private PlanPeriods() {}

  /** In its name, in its field, and in every other place that names the plan with its years. */
  static Stream<Breach> different(Situation situation) {
    return Stream.concat(
        situation.plans().listed().stream()
            .flatMap(plan -> Stream.ofNullable(plan.validity()).flatMap(v -> differs(plan, v))),
        new PeriodMentions(situation).different());
  }

  /** A plan that is prolonged keeps its old name. */
  private static Stream<Breach> differs(Plan plan, Period validity) {
    List<Period> named = YearSpans.in(plan.name());
    boolean same =
        named.stream()
            .anyMatch(p -> p.equals(validity) || PeriodMentions.prolonged(plan, p, validity));
    return named.isEmpty() || same
        ? Stream.empty()
        : Stream.of(
            Breach.of(plan, "gjelder", "a", named.get(0).toString(), "b", validity.toString()));
  }
}
