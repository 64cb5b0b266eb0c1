package no.planverk.rule.plan;

import java.util.List;
import java.util.stream.Stream;
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

  private PrivatePlans() {}

  /** Whether anything is built we do not know: it is a reminder, one for all such plans. */
  static Stream<Breach> old(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> old =
        situation.plans().plans().stream()
            .filter(plan -> plan.proposer() == Proposer.PRIVAT)
            .filter(plan -> PlanStates.inForce(plan) && kinds.zoning(plan))
            .filter(plan -> isOld(situation, plan))
            .toList();
    return NamedPlans.together(situation, old, "vedtatt")
        .map(breach -> breach.with("grense", "" + situation.limit()).undocumented());
  }

  private static boolean isOld(Situation situation, Plan plan) {
    return PlanStates.adoption(plan)
        .map(adopted -> DayCount.yearsAfter(adopted, situation.limit()))
        .filter(situation.today()::isAfter)
        .isPresent();
  }
}
