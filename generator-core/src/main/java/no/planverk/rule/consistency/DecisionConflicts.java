package no.planverk.rule.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.model.plan.Relations;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.Prose;

/** Decisions that do not agree with what else is said of the plan. */
final class DecisionConflicts {

  private static final Pattern SUCCESSOR =
      Pattern.compile(
          "(?iu)(?:inn?går i|går inn i|inn i|inn under|erstatt\\p{L}* av|avløy?s\\p{L}* av|del av|saman med"
              + "|sammen med|integrer\\p{L}* i|innarbeid\\p{L}* i) \\p{L}{3,}");

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
    List<Plan> lost =
        situation.plans().listed().stream()
            .filter(
                plan -> PlanStates.decided(plan, DecisionKind.INNGAAR_I, DecisionKind.ERSTATTES_AV))
            .filter(plan -> !hasSuccessor(situation, plan) && !isToldInWords(plan))
            .toList();
    return NamedPlans.eachOrTogether(situation, lost, DecisionConflicts::lost, "flere");
  }

  private static Breach lost(Plan plan) {
    Breach breach = Breach.of(plan, "beslutning");
    return PlanStates.decided(plan, DecisionKind.ERSTATTES_AV)
        ? breach.saying("erstattes")
        : breach;
  }

  /** What is no plan of the list can only be told in words. */
  private static boolean isToldInWords(Plan plan) {
    Decision decision = plan.decision();
    Prose remark = plan.comment();
    return Stream.of(
            Optional.ofNullable(decision).map(Decision::wording),
            Optional.ofNullable(decision).map(Decision::reason).map(Prose::markdown),
            Optional.ofNullable(remark).map(Prose::markdown))
        .flatMap(Optional::stream)
        .anyMatch(words -> SUCCESSOR.matcher(words).find());
  }

  private static boolean hasSuccessor(Situation situation, Plan plan) {
    Relations relations = plan.relations();
    return relations.mergedInto() != null
        || relations.partOf() != null
        || !situation.plans().having(PlanRelation.REPLACES, plan).isEmpty()
        || !situation.plans().having(PlanRelation.PARTLY_REPLACES, plan).isEmpty();
  }
}
