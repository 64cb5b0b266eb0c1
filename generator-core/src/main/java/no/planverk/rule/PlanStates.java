package no.planverk.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.planverk.model.Adoption;
import no.planverk.model.Decision;
import no.planverk.model.DecisionKind;
import no.planverk.model.Plan;
import no.planverk.model.PlanStatus;
import no.planverk.text.PlanDate;

/** Where plans stand, and what is decided for them, as far as rules need to know. */
final class PlanStates {

  private static final Set<PlanStatus> AT_WORK =
      EnumSet.of(
          PlanStatus.OPPSTART_VARSLET,
          PlanStatus.UNDER_ARBEID,
          PlanStatus.PAA_HOERING,
          PlanStatus.TIL_VEDTAK);
  private static final Set<PlanStatus> ENDED =
      EnumSet.of(PlanStatus.OPPHEVET, PlanStatus.ERSTATTET, PlanStatus.AVLYST);
  private static final Set<PlanStatus> IN_FORCE =
      EnumSet.of(PlanStatus.VEDTATT, PlanStatus.UTLOEPT_MEN_GJELDER);
  private static final Set<DecisionKind> WORK =
      EnumSet.of(
          DecisionKind.NY,
          DecisionKind.REVIDERES_HELT,
          DecisionKind.REVIDERES_DELVIS,
          DecisionKind.RULLERES);

  private PlanStates() {}

  /** Whether the plan is being worked on now. */
  static boolean atWork(Plan plan) {
    return plan.status() != null && AT_WORK.contains(plan.status());
  }

  /** Whether the plan is repealed, replaced or called off. */
  static boolean ended(Plan plan) {
    return plan.status() != null && ENDED.contains(plan.status());
  }

  /** Whether the plan is adopted, and not at an end or being made anew. */
  static boolean inForce(Plan plan) {
    return plan.status() == null ? adoption(plan).isPresent() : IN_FORCE.contains(plan.status());
  }

  /** The day it was adopted, as far as it is known. */
  static Optional<PlanDate> adoption(Plan plan) {
    return Optional.ofNullable(plan.adopted()).map(Adoption::date);
  }

  static boolean decided(Plan plan, DecisionKind... kinds) {
    return Optional.ofNullable(plan.decision())
        .map(Decision::kind)
        .filter(Set.of(kinds)::contains)
        .isPresent();
  }

  /** Whether the strategy has decided that the plan is to be made, revised or rolled. */
  static boolean decidedWork(Plan plan) {
    return plan.decision() != null && WORK.contains(plan.decision().kind());
  }

  /** Whether a plan that exists is to be made anew, wholly or in part, or is being so. */
  static boolean renewed(Plan plan) {
    return atWork(plan) || (decidedWork(plan) && !decided(plan, DecisionKind.NY));
  }
}
