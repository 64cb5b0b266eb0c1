package no.planverk.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.Decision;
import no.planverk.model.DecisionKind;
import no.planverk.model.Plan;
import no.planverk.model.SystemBox;

/** What the strategy decides for the plans. */
final class PlanDecisions {

  private static final Set<DecisionKind> AS_BEFORE =
      Set.of(DecisionKind.VIDEREFOERES, DecisionKind.RULLERES);

  private PlanDecisions() {}

  static Stream<Breach> masterPlanUndecided(Situation situation) {
    return Stream.concat(
        undecided(situation, SystemBox.SAMFUNNSDEL, "samfunnsdel"),
        undecided(situation, SystemBox.AREALDEL, "arealdel"));
  }

  /** That there is no such plan at all is for KP-01 and KP-02 to say. */
  private static Stream<Breach> undecided(Situation situation, SystemBox box, String part) {
    List<Plan> plans = situation.plans().inBox(box);
    return plans.stream().anyMatch(plan -> plan.decision() != null)
        ? Stream.empty()
        : plans.stream()
            .limit(1)
            .map(plan -> Breach.of(plan, "beslutning", "del", situation.word("ps-07." + part)));
  }

  /**
   * Decisions that change nothing need no reason of their own. Why the plan is needed, what it
   * answers to or a text about it is a reason too.
   */
  static Stream<Breach> withoutReason(Situation situation) {
    return situation.plans().plans().stream()
        .filter(PlanDecisions::lacksReason)
        .map(plan -> Breach.of(plan, "beslutning"));
  }

  private static boolean lacksReason(Plan plan) {
    Decision decision = plan.decision();
    return decision != null && !AS_BEFORE.contains(decision.kind()) && !hasReason(plan, decision);
  }

  private static boolean hasReason(Plan plan, Decision decision) {
    return decision.reason() != null
        || !plan.grounds().isEmpty()
        || !plan.challenges().isEmpty()
        || plan.evaluation() != null
        || plan.comment() != null
        || plan.text() != null;
  }
}
