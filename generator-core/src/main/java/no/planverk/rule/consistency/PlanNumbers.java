package no.planverk.rule.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** The numbers plans have in the strategy. */
final class PlanNumbers {

  private PlanNumbers() {}

  /** A number stands once; under another heading of the table the count may begin anew. */
  static Stream<Breach> doubled(Situation situation) {
    Map<List<String>, Plan> first = new HashMap<>();
    return situation.plans().plans().stream()
        .flatMap(
            plan -> {
              if (plan.number() == null) {
                return Stream.empty();
              }
              String group = plan.group() == null ? "" : plan.group();
              Plan earlier = first.putIfAbsent(List.of(group, plan.number().strip()), plan);
              return earlier == null
                  ? Stream.empty()
                  : Stream.of(Breach.of(plan, "nr", "nr", plan.number(), "andre", earlier.name()));
            });
  }
}
