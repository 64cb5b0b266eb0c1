package no.planverk.rule.situation;

import java.util.List;
import no.planverk.diagnostic.Place;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;

/** The list of plans as a whole, for what is missing in it. */
public final class PlanList {

  private PlanList() {}

  /** Where to point when a plan is missing: the list begins with its first plan. */
  public static Place place(Situation situation) {
    return situation.model().plans().stream()
        .findFirst()
        .map(Plan::origin)
        .orElse(situation.strategy().origin())
        .place();
  }

  /** Whether it lists what is to be worked on, and says of no plan that it is adopted or stands. */
  public static boolean isOfWorkAlone(Situation situation) {
    List<Plan> plans =
        situation.plans().plans().stream().filter(plan -> !PlanStates.ended(plan)).toList();
    return !plans.isEmpty() && plans.stream().allMatch(PlanList::isWork);
  }

  private static boolean isWork(Plan plan) {
    boolean work =
        PlanStates.decidedWork(plan) || PlanStates.atWork(plan) || plan.is(PlanStatus.Phase.AHEAD);
    return work && !PlanStates.inForce(plan);
  }
}
