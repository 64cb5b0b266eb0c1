package no.planverk.rule.situation;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;

/** One finding for what concerns many plans. */
public final class NamedPlans {

  private NamedPlans() {}

  /**
   * A breach at the first of the plans, with the fact {@code planer}; none where there are none.
   */
  public static Stream<Breach> together(Situation situation, List<Plan> plans, String field) {
    return plans.stream()
        .limit(1)
        .map(
            first -> Breach.at(first.origin().at(field), "planer", PlanNames.of(plans, situation)));
  }
}
