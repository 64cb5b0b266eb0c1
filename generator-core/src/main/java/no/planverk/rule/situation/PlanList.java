package no.planverk.rule.situation;

import no.planverk.diagnostic.Place;
import no.planverk.model.plan.Plan;

/** Where to point when a plan is missing: the list of plans begins with its first plan. */
public final class PlanList {

  private PlanList() {}

  public static Place place(Situation situation) {
    return situation.model().plans().stream()
        .findFirst()
        .map(Plan::origin)
        .orElse(situation.strategy().origin())
        .place();
  }
}
