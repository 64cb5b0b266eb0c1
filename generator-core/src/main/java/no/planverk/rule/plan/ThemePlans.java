package no.planverk.rule.plan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** Sub-plans for a theme have a part that says how they are carried out. */
final class ThemePlans {

  private static final Set<String> CARRIES_OUT =
      Set.of(PlanKinds.IMPLEMENTATION_PART, PlanKinds.ECONOMIC_PLAN, "handlingsplan");
  private static final Pattern SAID =
      Pattern.compile("handlings(del|program|plan)|tiltaks(del|plan)");

  private ThemePlans() {}

  /** Judged for plans that are valid and to stand: what is run out or to end needs a new plan. */
  static Stream<Breach> implementationPart(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return kinds
        .current(PlanKinds.THEME_PLAN)
        .filter(plan -> PlanStates.inForce(plan) && kinds.chapter11(plan))
        .filter(plan -> stands(situation, plan) && !carriedOut(kinds, plan))
        .map(plan -> Breach.of(plan, "navn").undocumented());
  }

  private static boolean stands(Situation situation, Plan plan) {
    boolean runOut = plan.validity() != null && plan.validity().to() < situation.today().getYear();
    return !runOut && !plan.is(DecisionKind.Effect.ENDS);
  }

  private static boolean carriedOut(PlanKinds kinds, Plan plan) {
    return PlanStates.decided(plan, DecisionKind.RULLERES)
        || plan.schedule().lastRevised() != null
        || Stream.concat(
                kinds.plans().having(PlanRelation.PART_OF, plan).stream(),
                kinds.plans().having(PlanRelation.FOLLOWS_UP, plan).stream())
            .anyMatch(other -> CARRIES_OUT.contains(kinds.of(other)))
        || Stream.of(plan.name(), words(plan.text()), words(plan.comment()))
            .anyMatch(words -> SAID.matcher(words.toLowerCase(Locale.ROOT)).find());
  }

  private static String words(@Nullable Prose prose) {
    return prose == null ? "" : prose.markdown();
  }
}
