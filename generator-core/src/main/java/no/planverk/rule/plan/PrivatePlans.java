package no.planverk.rule.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Proposer;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DayCount;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** Zoning plans others proposed and nobody has built after ten years (§ 12-4, fifth paragraph). */
final class PrivatePlans {

  /** What leaves a plan as it is, and tells nobody that it was looked at. */
  private static final Set<DecisionKind> UNSETTLED =
      Set.of(
          DecisionKind.VIDEREFOERES,
          DecisionKind.FORLENGES,
          DecisionKind.UTSETTES,
          DecisionKind.IKKE_PRIORITERT);

  private PrivatePlans() {}

  /** Whether anything is built we do not know: it is a reminder, one for all such plans. */
  static Stream<Breach> old(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> old =
        situation.plans().plans().stream()
            .filter(plan -> plan.proposer() == Proposer.PRIVAT)
            .filter(plan -> PlanStates.inForce(plan) && kinds.zoning(plan))
            .filter(plan -> isOld(situation, plan) && !isAccountedFor(plan))
            .toList();
    return NamedPlans.together(situation, old, "vedtatt")
        .map(breach -> breach.with("grense", "" + situation.limit()).undocumented());
  }

  /** The strategy settles what becomes of it, or says why it is to stand or wait. */
  private static boolean isAccountedFor(Plan plan) {
    Decision decision = plan.decision();
    return decision != null
        && (decision.reason() != null
            || decision.condition() != null
            || !UNSETTLED.contains(decision.kind()));
  }

  private static boolean isOld(Situation situation, Plan plan) {
    return PlanStates.adoption(plan)
        .map(adopted -> DayCount.yearsAfter(adopted, situation.limit()))
        .filter(situation.today()::isAfter)
        .isPresent();
  }
}
