package no.planverk.rule.consistency;

import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.model.plan.Relations;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** Decisions that do not agree with what else is said of the plan. */
final class DecisionConflicts {

  private DecisionConflicts() {}

  static Stream<Breach> prioritisedAndContinued(Situation situation) {
    WorkGroups groups = WorkGroups.of(situation);
    return situation.plans().listed().stream()
        .filter(WorkGroups::justContinued)
        .flatMap(
            plan ->
                groups.of(plan).stream()
                    .map(group -> Breach.of(plan, "prioritet", "gruppe", group.name())));
  }

  /** Another plan may say that it replaces this one, or takes it in; that is as good. */
  static Stream<Breach> goneIntoNothing(Situation situation) {
    return situation.plans().listed().stream()
        .filter(plan -> PlanStates.decided(plan, DecisionKind.INNGAAR_I, DecisionKind.ERSTATTES_AV))
        .filter(plan -> !hasSuccessor(situation, plan))
        .map(
            plan ->
                PlanStates.decided(plan, DecisionKind.ERSTATTES_AV)
                    ? Breach.of(plan, "beslutning").saying("erstattes")
                    : Breach.of(plan, "beslutning"));
  }

  private static boolean hasSuccessor(Situation situation, Plan plan) {
    Relations relations = plan.relations();
    return relations.mergedInto() != null
        || relations.partOf() != null
        || !situation.plans().having(PlanRelation.REPLACES, plan).isEmpty()
        || !situation.plans().having(PlanRelation.PARTLY_REPLACES, plan).isEmpty();
  }
}
