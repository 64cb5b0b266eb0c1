package no.planverk.rule.strategy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.plan.AdoptingBodies;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** A county's regional plans are adopted by its council itself (§ 3-4, second paragraph). */
final class RegionalPlans {

  private static final String COUNTY_COUNCIL = "fylkesting";

  private RegionalPlans() {}

  static Stream<Breach> otherBody(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return situation.plans().plans().stream()
        .filter(plan -> kinds.regional(plan) && !PlanStates.ended(plan))
        .flatMap(plan -> otherBody(situation, plan));
  }

  private static Stream<Breach> otherBody(Situation situation, Plan plan) {
    return Optional.ofNullable(plan.adopted()).map(Adoption::body).stream()
        .filter(body -> !body.toLowerCase(Locale.ROOT).contains(COUNTY_COUNCIL))
        .filter(body -> !AdoptingBodies.isCouncil(body, situation.model().municipality()))
        .map(body -> Breach.of(plan, "vedtatt", "organ", body));
  }
}
