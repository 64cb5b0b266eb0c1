package no.planverk.rule.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanNames;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;
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
    List<Plan> plans =
        kinds
            .current(PlanKinds.THEME_PLAN)
            .filter(plan -> PlanStates.inForce(plan) && kinds.chapter11(plan))
            .filter(plan -> stands(situation, plan))
            .toList();
    List<Plan> undated =
        plans.stream()
            .filter(plan -> carriedOut(kinds, plan) && !isDated(situation, kinds, plan))
            .toList();
    Stream<Breach> untried =
        undated.stream()
            .limit(1)
            .map(plan -> plan.origin().at("sist-revidert"))
            .map(place -> Breach.at(place, "planer", PlanNames.of(undated, situation)).untried());
    return Stream.concat(
        untried, plans.stream().flatMap(plan -> judge(situation, kinds, plan).stream()));
  }

  private static Optional<Breach> judge(Situation situation, PlanKinds kinds, Plan plan) {
    return carriedOut(kinds, plan)
        ? revised(kinds, plan)
            .filter(date -> isOld(situation, date))
            .map(date -> Breach.of(plan, "sist-revidert", "dato", situation.date(date)))
            .map(breach -> breach.saying("gammel"))
        : Optional.of(Breach.of(plan, "navn").undocumented());
  }

  /** A plan adopted lately needs no later date; of an older one somebody has to write it. */
  private static boolean isDated(Situation situation, PlanKinds kinds, Plan plan) {
    return revised(kinds, plan).isPresent()
        || PlanStates.adoption(plan).filter(date -> !isOld(situation, date)).isPresent();
  }

  private static boolean isOld(Situation situation, PlanDate date) {
    return situation.today().getYear() - date.latest().getYear() > situation.limit();
  }

  /** When the part that says how it is carried out was last gone over, as far as it is written. */
  private static Optional<PlanDate> revised(PlanKinds kinds, Plan plan) {
    return Stream.concat(
            Stream.ofNullable(plan.schedule().lastRevised()),
            parts(kinds, plan)
                .flatMap(
                    part ->
                        Stream.concat(
                            Stream.ofNullable(part.schedule().lastRevised()),
                            PlanStates.adoption(part).stream())))
        .max(Comparator.comparing(PlanDate::latest));
  }

  private static Stream<Plan> parts(PlanKinds kinds, Plan plan) {
    return Stream.concat(
            kinds.plans().having(PlanRelation.PART_OF, plan).stream(),
            kinds.plans().having(PlanRelation.FOLLOWS_UP, plan).stream())
        .filter(other -> CARRIES_OUT.contains(kinds.of(other)));
  }

  private static boolean stands(Situation situation, Plan plan) {
    boolean runOut = plan.validity() != null && plan.validity().to() < situation.today().getYear();
    return !runOut && !plan.is(DecisionKind.Effect.ENDS);
  }

  private static boolean carriedOut(PlanKinds kinds, Plan plan) {
    return PlanStates.decided(plan, DecisionKind.RULLERES)
        || plan.schedule().lastRevised() != null
        || parts(kinds, plan).findAny().isPresent()
        || Stream.of(plan.name(), words(plan.text()), words(plan.comment()))
            .anyMatch(words -> SAID.matcher(words.toLowerCase(Locale.ROOT)).find());
  }

  private static String words(@Nullable Prose prose) {
    return prose == null ? "" : prose.markdown();
  }
}
