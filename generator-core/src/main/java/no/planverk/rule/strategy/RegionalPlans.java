package no.planverk.rule.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.plan.AdoptingBodies;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** A county's regional plans are adopted by its council itself (§ 3-4, second paragraph). */
final class RegionalPlans {

  private RegionalPlans() {}

  static Stream<Breach> otherBody(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> adopted =
        situation.plans().plans().stream()
            .filter(plan -> kinds.regional(plan) && !PlanStates.ended(plan))
            .filter(plan -> plan.adopted() != null)
            .toList();
    List<Plan> unknown = adopted.stream().filter(plan -> body(plan).isEmpty()).toList();
    return Stream.concat(
        NamedPlans.together(situation, unknown, "vedtatt").map(Breach::untried),
        adopted.stream().flatMap(plan -> otherBody(situation, plan)));
  }

  private static Optional<String> body(Plan plan) {
    return Optional.ofNullable(plan.adopted()).map(Adoption::body);
  }

  private static Stream<Breach> otherBody(Situation situation, Plan plan) {
    return body(plan).stream()
        .filter(body -> !AdoptingBodies.isCouncil(body, situation.model().municipality()))
        .map(body -> Breach.of(plan, "vedtatt", "organ", body));
  }
}
