package no.planverk.rule.situation;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.process.Adoption;
import no.planverk.text.PlanDate;

/** Where plans stand, and what is decided for them, as far as rules need to know. */
public final class PlanStates {

  private PlanStates() {}

  /** Whether the plan is being worked on now. */
  public static boolean atWork(Plan plan) {
    return plan.is(PlanStatus.Phase.AT_WORK);
  }

  /** Whether the plan is repealed, replaced or called off. */
  public static boolean ended(Plan plan) {
    return plan.is(PlanStatus.Phase.ENDED);
  }

  /** Whether the plan is adopted, and not at an end or being made anew. */
  public static boolean inForce(Plan plan) {
    return plan.status() == null ? adoption(plan).isPresent() : plan.is(PlanStatus.Phase.IN_FORCE);
  }

  /** The day it was adopted, as far as it is known. */
  public static Optional<PlanDate> adoption(Plan plan) {
    return Optional.ofNullable(plan.adopted()).map(Adoption::date);
  }

  /**
   * All days it was adopted. What was adopted in time is not late because it is adopted again, so a
   * deadline is kept by the first of those it can be for.
   */
  public static Stream<PlanDate> adoptions(Plan plan) {
    return plan.adoptions().stream().map(Adoption::date).flatMap(Stream::ofNullable);
  }

  /** The last day it was adopted or revised, as far as it is known. */
  public static Optional<PlanDate> lastTreated(Plan plan) {
    return Stream.concat(Stream.ofNullable(plan.schedule().lastRevised()), adoption(plan).stream())
        .max(Comparator.comparing(PlanDate::latest));
  }

  public static boolean decided(Plan plan, DecisionKind... kinds) {
    return Optional.ofNullable(plan.decision())
        .map(Decision::kind)
        .filter(Set.of(kinds)::contains)
        .isPresent();
  }

  /** Whether the strategy has decided that the plan is to be made, revised or rolled. */
  public static boolean decidedWork(Plan plan) {
    return plan.is(DecisionKind.Effect.WORK);
  }

  /** Whether a plan that exists is to be made anew, wholly or in part, or is being so. */
  public static boolean renewed(Plan plan) {
    return atWork(plan) || (decidedWork(plan) && !decided(plan, DecisionKind.NY));
  }
}
