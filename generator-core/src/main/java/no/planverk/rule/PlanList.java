package no.planverk.rule;

import no.planverk.diagnostic.Place;
import no.planverk.model.Plan;

/** Where to point when a plan is missing: the list of plans begins with its first plan. */
final class PlanList {

  private PlanList() {}

  static Place place(Situation situation) {
    return situation.model().plans().stream()
        .findFirst()
        .map(Plan::origin)
        .orElse(situation.strategy().origin())
        .place();
  }
}
