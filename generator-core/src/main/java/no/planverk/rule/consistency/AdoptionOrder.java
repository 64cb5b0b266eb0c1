package no.planverk.rule.consistency;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** The societal part comes first where both parts are revised: the land use follows from it. */
final class AdoptionOrder {

  private AdoptionOrder() {}

  static Stream<Breach> landUseBeforeSociety(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> societal = made(kinds, PlanKinds.SOCIETAL_PART);
    return made(kinds, PlanKinds.LAND_USE_PART).stream()
        .flatMap(
            landUse ->
                societal.stream()
                    .filter(society -> before(landUse, society))
                    .map(society -> breach(situation, landUse, society)));
  }

  private static List<Plan> made(PlanKinds kinds, String kind) {
    return kinds
        .current(kind)
        .filter(plan -> PlanStates.decidedWork(plan) || PlanStates.atWork(plan))
        .toList();
  }

  private static boolean before(Plan landUse, Plan society) {
    PlanDate first = landUse.schedule().expectedAdoption();
    PlanDate second = society.schedule().expectedAdoption();
    return first != null && second != null && first.latest().isBefore(second.earliest());
  }

  private static Breach breach(Situation situation, Plan landUse, Plan society) {
    PlanDate first = landUse.schedule().expectedAdoption();
    PlanDate second = society.schedule().expectedAdoption();
    return Breach.of(
        landUse,
        "forventet-vedtak",
        "dato",
        first == null ? "" : situation.date(first),
        "samfunnsdel",
        second == null ? "" : situation.date(second));
  }
}
