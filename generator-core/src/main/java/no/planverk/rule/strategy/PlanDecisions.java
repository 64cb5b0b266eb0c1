package no.planverk.rule.strategy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.SystemBox;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** What the strategy decides for the plans. */
final class PlanDecisions {

  private static final Set<DecisionKind> AS_BEFORE =
      Set.of(DecisionKind.VIDEREFOERES, DecisionKind.RULLERES);

  /** So many are told one by one. */
  private static final int FEW = 3;

  private static final int MOST_NAMED = 10;

  private PlanDecisions() {}

  static Stream<Breach> masterPlanUndecided(Situation situation) {
    return Stream.of(
            undecided(situation, SystemBox.SAMFUNNSDEL, "samfunnsdel"),
            undecided(situation, SystemBox.AREALDEL, "arealdel"),
            wholeUndecided(situation))
        .flatMap(breaches -> breaches);
  }

  /** A master plan that is not split in parts is decided on as one. */
  private static Stream<Breach> wholeUndecided(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return situation.plans().plans().stream()
        .filter(plan -> kinds.wholeMasterPlan(plan) && !PlanStates.ended(plan))
        .filter(plan -> plan.decision() == null)
        .filter(plan -> !isPart(situation, plan))
        .limit(1)
        .map(plan -> Breach.of(plan, "beslutning").saying("hel").undocumented());
  }

  private static boolean isPart(Situation situation, Plan plan) {
    return situation.plans().inBox(SystemBox.SAMFUNNSDEL).contains(plan)
        || situation.plans().inBox(SystemBox.AREALDEL).contains(plan);
  }

  /** That there is no such plan at all is for KP-01 and KP-02 to say. */
  private static Stream<Breach> undecided(Situation situation, SystemBox box, String part) {
    List<Plan> plans =
        situation.plans().inBox(box).stream().filter(plan -> !PlanStates.ended(plan)).toList();
    return plans.stream().anyMatch(plan -> plan.decision() != null)
        ? Stream.empty()
        : plans.stream()
            .limit(1)
            .map(plan -> Breach.of(plan, "beslutning", "del", situation.word("ps-07." + part)))
            .map(Breach::undocumented);
  }

  /**
   * Decisions that change nothing need no reason of their own. Why the plan is needed, what it
   * answers to or a text about it is a reason too.
   *
   * <p>Many strategies give no reasons at all; that is said once, not once for each plan.
   */
  static Stream<Breach> withoutReason(Situation situation) {
    Map<Boolean, List<Plan>> without =
        situation.plans().plans().stream()
            .filter(PlanDecisions::lacksReason)
            .collect(Collectors.partitioningBy(situation::isSetFor));
    List<Plan> rest = without.getOrDefault(false, List.of());
    Stream<Breach> told =
        rest.size() > FEW
            ? Stream.of(manyWithoutReason(situation, rest))
            : rest.stream().map(PlanDecisions::withoutReason);
    Stream<Breach> set =
        without.getOrDefault(true, List.of()).stream().map(PlanDecisions::withoutReason);
    return Stream.concat(told, set);
  }

  private static Breach withoutReason(Plan plan) {
    return Breach.of(plan, "beslutning");
  }

  private static Breach manyWithoutReason(Situation situation, List<Plan> plans) {
    List<String> first =
        plans.stream().limit(MOST_NAMED).map(plan -> "«" + plan.name() + "»").toList();
    return Breach.at(
            plans.get(0).origin().at("beslutning"),
            "antall",
            Integer.toString(plans.size()),
            "planer",
            situation.and(first))
        .saying(plans.size() > MOST_NAMED ? "mange" : "flere");
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
