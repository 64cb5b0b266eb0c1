package no.planverk.rule.consistency;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanList;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** Someone answers for the work that is decided. */
final class ResponsibleUnits {

  private ResponsibleUnits() {}

  /**
   * Where no plan has a responsible unit the strategy does not tell responsibility at all, as many
   * do not; that is said once, not once for each plan.
   */
  static Stream<Breach> missing(Situation situation) {
    List<Plan> plans = situation.plans().plans();
    List<Plan> without =
        plans.stream()
            .filter(plan -> plan.responsible().isEmpty() && !PlanStates.ended(plan))
            .filter(plan -> PlanStates.decidedWork(plan) || PlanStates.atWork(plan))
            .toList();
    boolean told = plans.stream().anyMatch(plan -> !plan.responsible().isEmpty());
    if (told || without.size() < 2) {
      return without.stream().map(plan -> Breach.of(plan, "navn"));
    }
    return Stream.of(
        Breach.at(PlanList.place(situation), "antall", "" + without.size()).saying("ingen"));
  }
}
