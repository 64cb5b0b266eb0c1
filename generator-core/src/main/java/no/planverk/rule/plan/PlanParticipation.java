package no.planverk.rule.plan;

import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.InvolvedGroup;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** Who is drawn into the work with a plan (§ 5-1). */
final class PlanParticipation {

  private static final Set<InvolvedGroup> CARED_FOR =
      Set.of(InvolvedGroup.BARN_OG_UNGE, InvolvedGroup.TILRETTELEGGING);

  private PlanParticipation() {}

  /**
   * Judged only where some participation is written: few strategies tell it plan by plan, and that
   * nothing stands there says nothing of what is done.
   */
  static Stream<Breach> children(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return situation.plans().plans().stream()
        .filter(plan -> PlanStates.atWork(plan) && kinds.ofMunicipality(plan))
        .filter(plan -> !plan.schedule().involvement().isEmpty() && !mentioned(plan))
        .map(plan -> Breach.of(plan, "medvirkning").undocumented());
  }

  private static boolean mentioned(Plan plan) {
    return plan.schedule().involvement().stream()
        .anyMatch(involved -> CARED_FOR.contains(involved.group()));
  }
}
