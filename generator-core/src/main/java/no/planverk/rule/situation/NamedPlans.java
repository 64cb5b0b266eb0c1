package no.planverk.rule.situation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;

/** One finding for what concerns many plans. */
public final class NamedPlans {

  /** From so many on it is one thing, and said once. */
  private static final int MANY = 4;

  private NamedPlans() {}

  /**
   * A breach for each of a few plans, and one for many, saying {@code variant} with the fact {@code
   * planer}. A plan the municipality has set the rule for by name stands alone.
   */
  public static Stream<Breach> eachOrTogether(
      Situation situation, List<Plan> plans, Function<Plan, Breach> each, String variant) {
    List<Plan> free = plans.stream().filter(plan -> !situation.isSetFor(plan)).toList();
    if (free.size() < MANY) {
      return plans.stream().map(each);
    }
    return Stream.concat(
        plans.stream().filter(situation::isSetFor).map(each),
        free.stream()
            .limit(1)
            .map(
                first -> Breach.at(first.origin().place(), "planer", PlanNames.of(free, situation)))
            .map(breach -> breach.saying(variant)));
  }

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
