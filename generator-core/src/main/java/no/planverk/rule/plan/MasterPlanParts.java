package no.planverk.rule.plan;

import static no.planverk.rule.situation.PlanKinds.ECONOMIC_PLAN;
import static no.planverk.rule.situation.PlanKinds.IMPLEMENTATION_PART;
import static no.planverk.rule.situation.PlanKinds.LAND_USE_PART;
import static no.planverk.rule.situation.PlanKinds.SOCIETAL_PART;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DayCount;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanList;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** The parts every municipal master plan has (plan- og bygningsloven § 11-1). */
final class MasterPlanParts {

  private MasterPlanParts() {}

  static Stream<Breach> societalPart(Situation situation) {
    return missing(situation, SOCIETAL_PART);
  }

  /** After a merger there can be several; one is enough. */
  static Stream<Breach> landUsePart(Situation situation) {
    return missing(situation, LAND_USE_PART);
  }

  /** A part that is at an end counts where it lives on in another plan. */
  private static Stream<Breach> missing(Situation situation, String part) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    boolean there =
        situation.plans().plans().stream()
            .filter(plan -> kinds.of(plan).equals(part) || kinds.wholeMasterPlan(plan))
            .anyMatch(plan -> !PlanStates.ended(plan) || plan.relations().mergedInto() != null);
    return there ? Stream.empty() : Stream.of(Breach.at(PlanList.place(situation)).undocumented());
  }

  /**
   * The economic plan may be the implementation part; it is taken for it where its name or its ties
   * to the master plan say so, and else the author is asked.
   */
  static Stream<Breach> implementationPart(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    if (kinds.current(IMPLEMENTATION_PART).findAny().isPresent()) {
      return Stream.empty();
    }
    List<Plan> economic = kinds.current(ECONOMIC_PLAN).toList();
    if (economic.isEmpty()) {
      return Stream.of(Breach.at(PlanList.place(situation)).undocumented());
    }
    return economic.stream().anyMatch(kinds::implementsMasterPlan)
        ? Stream.empty()
        : Stream.of(Breach.of(economic.get(0), "type").saying("økonomiplan").undocumented());
  }

  /** Its age asks for a reason where it is to stand as it is; who revises it need not say why. */
  static Stream<Breach> ageOfSocietalPart(Situation situation) {
    return new PlanKinds(situation.plans())
        .current(SOCIETAL_PART)
        .filter(plan -> PlanStates.inForce(plan) && !replacedOrRevised(plan) && !hasReason(plan))
        .flatMap(plan -> old(situation, plan).stream());
  }

  private static Optional<Breach> old(Situation situation, Plan plan) {
    int limit = situation.limit();
    return PlanStates.adoption(plan)
        .filter(adopted -> situation.today().isAfter(DayCount.yearsAfter(adopted, limit)))
        .map(adopted -> "" + adopted.first().getYear())
        .map(year -> Breach.of(plan, "vedtatt", "år", year, "grense", "" + limit));
  }

  private static boolean replacedOrRevised(Plan plan) {
    return PlanStates.decided(
        plan,
        DecisionKind.NY,
        DecisionKind.REVIDERES_HELT,
        DecisionKind.ERSTATTES_AV,
        DecisionKind.INNGAAR_I,
        DecisionKind.OPPHEVES);
  }

  private static boolean hasReason(Plan plan) {
    return plan.decision() != null && plan.decision().reason() != null;
  }
}
