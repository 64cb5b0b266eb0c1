package no.planverk.rule.plan;

import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.Prose;

/** Plans take care of universal design (§ 1-1). */
final class UniversalDesign {

  /** What "universell utforming" and "universelt utformet" begin with. */
  private static final String WORD = "universel";

  private UniversalDesign() {}

  /** Judged only where there is a text to mention it in. */
  static Stream<Breach> mentioned(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return situation.plans().plans().stream()
        .filter(plan -> PlanStates.atWork(plan) && concerned(kinds, plan))
        .filter(plan -> plan.text() != null && !mentions(plan))
        .map(plan -> Breach.of(plan, "tekst").undocumented());
  }

  private static boolean concerned(PlanKinds kinds, Plan plan) {
    String kind = kinds.of(plan);
    return kind.equals(PlanKinds.SOCIETAL_PART)
        || kind.equals(PlanKinds.LAND_USE_PART)
        || kinds.zoning(plan);
  }

  private static boolean mentions(Plan plan) {
    return Stream.of(
            plan.themes().stream(),
            Stream.of(plan.name()),
            Stream.ofNullable(plan.text()).map(Prose::markdown),
            Stream.ofNullable(plan.comment()).map(Prose::markdown))
        .flatMap(words -> words)
        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(WORD));
  }
}
