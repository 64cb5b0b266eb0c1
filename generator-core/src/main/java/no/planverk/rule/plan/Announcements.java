package no.planverk.rule.plan;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** An adopted plan is announced and sent to those the law names (§§ 11-15, 12-12). */
final class Announcements {

  private Announcements() {}

  /** Of plans older than the strategy the announcement is seldom known, so they are left alone. */
  static Stream<Breach> missing(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> plans =
        situation.plans().plans().stream()
            .filter(plan -> PlanStates.inForce(plan) && kinds.ofMunicipality(plan))
            .filter(plan -> plan.schedule().announced() == null && isNew(situation, plan))
            .toList();
    return NamedPlans.together(situation, plans, "vedtatt").map(Breach::undocumented);
  }

  private static boolean isNew(Situation situation, Plan plan) {
    int first = situation.strategy().period().from();
    return PlanStates.adoption(plan)
        .filter(adopted -> adopted.earliest().getYear() >= first)
        .filter(adopted -> !adopted.latest().isAfter(situation.today()))
        .isPresent();
  }
}
