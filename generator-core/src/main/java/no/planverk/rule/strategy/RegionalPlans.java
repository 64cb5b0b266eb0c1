package no.planverk.rule.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.plan.AdoptingBodies;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** A county's strategy and regional plans are adopted by its council (§§ 3-4 and 7-2). */
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
    return Stream.of(
            NamedPlans.together(situation, unknown, "vedtatt").map(Breach::untried),
            adopted.stream().flatMap(plan -> otherBody(situation, plan)),
            strategyByOtherBody(situation))
        .flatMap(each -> each);
  }

  /**
   * The county council adopts the strategy too (§ 7-2, first paragraph); that it cannot leave that
   * to others is said of plans only. Where it is a municipal council as well, PS-15 tells it.
   */
  private static Stream<Breach> strategyByOtherBody(Situation situation) {
    Municipality county = situation.model().municipality();
    return Optional.ofNullable(situation.strategy().adopted()).map(Adoption::body).stream()
        .filter(body -> county.isCounty())
        .filter(body -> !AdoptingBodies.isCouncil(body, county))
        .map(body -> Breach.at(situation.at("vedtatt"), "organ", body))
        .map(breach -> breach.saying("strategi").weighing(RuleWeight.ADVARSEL));
  }

  private static Optional<String> body(Plan plan) {
    return Optional.ofNullable(plan.adopted()).map(Adoption::body);
  }

  private static Stream<Breach> otherBody(Situation situation, Plan plan) {
    return body(plan).stream()
        .filter(body -> !AdoptingBodies.isCouncil(body, situation.model().municipality()))
        .map(body -> Breach.of(plan, "vedtatt", "organ", body, "rådet", situation.council()));
  }
}
