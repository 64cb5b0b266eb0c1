package no.planverk.rule.plan;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.InvolvedGroup;
import no.planverk.model.process.Involvement;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DayCount;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.ShortOfLimit;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** The proposal for the yearly implementation part is public, and others are asked (§ 11-4). */
final class ImplementationParts {

  private static final Set<InvolvedGroup> TO_BE_ASKED =
      Set.of(InvolvedGroup.STATLIGE_ORGANER, InvolvedGroup.REGIONALE_ORGANER);

  private ImplementationParts() {}

  static Stream<Breach> proposal(Situation situation) {
    List<Plan> plans =
        new PlanKinds(situation.plans()).current(PlanKinds.IMPLEMENTATION_PART).toList();
    List<Plan> unknown =
        plans.stream()
            .filter(plan -> PlanStates.lastTreated(plan).isPresent())
            .filter(plan -> plan.schedule().published() == null)
            .toList();
    return Stream.concat(
        NamedPlans.together(situation, unknown, "vedtatt").map(Breach::untried),
        plans.stream()
            .flatMap(
                plan ->
                    Stream.concat(daysInPublic(situation, plan), viewsNotAsked(plan).stream())));
  }

  /** A proposal made public after all treatments belongs to the next one, which is not yet. */
  private static Stream<Breach> daysInPublic(Situation situation, Plan plan) {
    PlanDate published = plan.schedule().published();
    return published == null
        ? Stream.empty()
        : treatedAfter(plan, published).stream()
            .flatMap(treated -> tooShort(situation, plan, published, treated));
  }

  private static Optional<PlanDate> treatedAfter(Plan plan, PlanDate published) {
    return Stream.concat(
            PlanStates.adoptions(plan), Stream.ofNullable(plan.schedule().lastRevised()))
        .filter(treated -> DayCount.between(published, treated) >= 0)
        .min(comparing(PlanDate::latest));
  }

  private static Stream<Breach> tooShort(
      Situation situation, Plan plan, PlanDate published, PlanDate treated) {
    Breach breach =
        Breach.of(
            plan,
            "offentliggjort",
            "offentliggjort",
            situation.date(published),
            "behandlet",
            situation.date(treated));
    return ShortOfLimit.of(breach, DayCount.between(published, treated), situation.limit());
  }

  /** Judged where some participation is written: that none is says nothing of what was done. */
  private static Optional<Breach> viewsNotAsked(Plan plan) {
    boolean asked =
        plan.schedule().involvement().stream()
            .map(Involvement::group)
            .anyMatch(TO_BE_ASKED::contains);
    return asked || plan.schedule().involvement().isEmpty()
        ? Optional.empty()
        : Optional.of(Breach.of(plan, "medvirkning").saying("synspunkter").undocumented());
  }
}
