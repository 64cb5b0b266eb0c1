package no.planverk.rule.plan;

import static no.planverk.rule.situation.PlanKinds.AREA_PLAN;
import static no.planverk.rule.situation.PlanKinds.AREA_ZONING;
import static no.planverk.rule.situation.PlanKinds.DETAILED_ZONING;
import static no.planverk.rule.situation.PlanKinds.LAND_USE_PART;

import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.process.InvolvedGroup;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** Plans for the use of land: in the register, and changed only after asking. */
final class LandPlans {

  private LandPlans() {}

  /** Silent where the authorities are written down as asked, or a hearing is held. */
  static Stream<Breach> smallChange(Situation situation) {
    return new PlanKinds(situation.plans())
        .current(LAND_USE_PART, AREA_PLAN)
        .filter(plan -> PlanStates.decided(plan, DecisionKind.MINDRE_ENDRING))
        .filter(plan -> plan.schedule().hearings().isEmpty() && !authoritiesAsked(plan))
        .map(plan -> Breach.of(plan, "beslutning").undocumented());
  }

  private static boolean authoritiesAsked(Plan plan) {
    return plan.schedule().involvement().stream()
        .anyMatch(
            involved ->
                Set.of(InvolvedGroup.STATLIGE_ORGANER, InvolvedGroup.REGIONALE_ORGANER)
                    .contains(involved.group()));
  }

  /**
   * A plan is in the register before its start is announced; how long that has been the law is in
   * the book, and before it a plan is in the register before it is sent on hearing.
   */
  static Stream<Breach> registered(Situation situation) {
    return new PlanKinds(situation.plans())
        .current(LAND_USE_PART, AREA_PLAN, AREA_ZONING, DETAILED_ZONING)
        .filter(plan -> plan.landPlanId() == null)
        .filter(plan -> adoptedOrInHearing(situation, plan) || announced(situation, plan))
        .map(plan -> Breach.of(plan, "navn").undocumented());
  }

  private static boolean announced(Situation situation, Plan plan) {
    PlanDate notice = plan.schedule().notice();
    return notice != null
        && !notice.latest().isAfter(situation.today())
        && situation.rule().time().isTightenedOn(notice);
  }

  private static boolean adoptedOrInHearing(Situation situation, Plan plan) {
    return PlanStates.adoption(plan).isPresent()
        || PlanStates.inForce(plan)
        || plan.status() == PlanStatus.PAA_HOERING
        || plan.schedule().hearings().stream()
            .filter(hearing -> !HearingLengths.isOfProgramme(hearing))
            .anyMatch(hearing -> HearingNotices.begun(hearing, situation.today()));
  }
}
