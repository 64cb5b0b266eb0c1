package no.planverk.rule.plan;

import static no.planverk.rule.situation.PlanKinds.ECONOMIC_PLAN;
import static no.planverk.rule.situation.PlanKinds.IMPLEMENTATION_PART;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.Period;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DayCount;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanNames;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.ShortOfLimit;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/**
 * The plans that are revised every year and cover the years ahead (plan- og bygningsloven § 11-1,
 * kommuneloven § 14-3).
 *
 * <p>"Every year" counts calendar years: what was revised in June last year is due this year, and
 * is not late before the year is over. Only the newest of several such plans is judged by its age,
 * since the older ones are often left in the list.
 */
final class YearlyPlans {

  private static final Comparator<PlanDate> BY_DATE = Comparator.comparing(PlanDate::latest);
  private static final Comparator<PlanDate> EARLIEST = Comparator.comparing(PlanDate::earliest);

  private YearlyPlans() {}

  static Stream<Breach> yearsOfImplementationPart(Situation situation) {
    return Stream.concat(
        untried(situation, IMPLEMENTATION_PART, "gjelder", plan -> plan.validity() == null),
        tooFewYears(situation, IMPLEMENTATION_PART));
  }

  static Stream<Breach> ageOfImplementationPart(Situation situation) {
    return Stream.concat(
        untried(situation, IMPLEMENTATION_PART, "vedtatt", plan -> lastTreated(plan).isEmpty()),
        tooOld(situation, IMPLEMENTATION_PART, situation.limit()));
  }

  static Stream<Breach> economicPlan(Situation situation) {
    return Stream.of(
            untried(
                situation,
                ECONOMIC_PLAN,
                "vedtatt",
                plan -> plan.validity() == null || lastTreated(plan).isEmpty()),
            tooFewYears(situation, ECONOMIC_PLAN),
            tooOld(situation, ECONOMIC_PLAN, 1).map(breach -> breach.saying("gammel")),
            afterNewYear(situation))
        .flatMap(breaches -> breaches);
  }

  /**
   * It is adopted before the first of its years begins; an older Act is not judged. A plan that is
   * rolled keeps the adoptions of earlier years, which are not for these.
   */
  private static Stream<Breach> afterNewYear(Situation situation) {
    return new PlanKinds(situation.plans())
        .current(ECONOMIC_PLAN)
        .flatMap(plan -> afterNewYear(situation, plan).stream());
  }

  private static Optional<Breach> afterNewYear(Situation situation, Plan plan) {
    Period validity = plan.validity();
    return validity == null
        ? Optional.empty()
        : PlanStates.adoptions(plan)
            .filter(date -> date.latest().getYear() >= validity.from() - 1)
            .min(EARLIEST)
            .filter(date -> date.earliest().getYear() >= validity.from())
            .filter(situation.rule()::heldOn)
            .map(date -> Breach.of(plan, "vedtatt", "dato", situation.date(date)))
            .map(breach -> breach.saying("årsskiftet"));
  }

  /** One line for the plans of a kind that lack what the rule needs. */
  private static Stream<Breach> untried(
      Situation situation, String kind, String field, Predicate<Plan> lacking) {
    List<Plan> plans = new PlanKinds(situation.plans()).current(kind).filter(lacking).toList();
    return plans.stream()
        .limit(1)
        .map(plan -> plan.origin().at(field))
        .map(place -> Breach.at(place, "planer", PlanNames.of(plans, situation)).untried());
  }

  private static Stream<Breach> tooFewYears(Situation situation, String kind) {
    return new PlanKinds(situation.plans())
        .current(kind)
        .flatMap(
            plan ->
                Stream.ofNullable(plan.validity())
                    .filter(validity -> years(validity) < situation.limit())
                    .map(v -> Breach.of(plan, "gjelder", "antall", "" + years(v))));
  }

  private static int years(Period period) {
    return period.to() - period.from() + 1;
  }

  private static Stream<Breach> tooOld(Situation situation, String kind, int years) {
    return new PlanKinds(situation.plans())
            .current(kind)
            .filter(plan -> lastTreated(plan).isPresent())
            .max(Comparator.comparing(plan -> lastTreated(plan).orElseThrow(), BY_DATE))
            .stream()
            .flatMap(plan -> late(situation, plan, lastTreated(plan).orElseThrow(), years));
  }

  private static Stream<Breach> late(Situation situation, Plan plan, PlanDate date, int years) {
    String field = date.equals(plan.schedule().lastRevised()) ? "sist-revidert" : "vedtatt";
    return situation.today().getYear() - date.latest().getYear() > years
        ? Stream.of(Breach.of(plan, field, "dato", situation.date(date)))
        : Stream.empty();
  }

  private static Optional<PlanDate> lastTreated(Plan plan) {
    return Stream.concat(
            Stream.ofNullable(plan.schedule().lastRevised()), PlanStates.adoption(plan).stream())
        .max(BY_DATE);
  }

  /** A proposal made public after the adoption belongs to the next year's plan. */
  static Stream<Breach> daysInPublic(Situation situation) {
    Stream<Breach> untried =
        untried(
            situation,
            ECONOMIC_PLAN,
            "offentliggjort",
            plan -> PlanStates.adoption(plan).isPresent() && plan.schedule().published() == null);
    Stream<Breach> tooFew =
        new PlanKinds(situation.plans())
            .current(ECONOMIC_PLAN)
            .flatMap(
                plan ->
                    Stream.ofNullable(plan.schedule().published())
                        .flatMap(
                            published ->
                                adoptedAfter(plan, published).stream()
                                    .flatMap(
                                        adopted -> days(situation, plan, published, adopted))));
    return Stream.concat(untried, tooFew);
  }

  private static Optional<PlanDate> adoptedAfter(Plan plan, PlanDate published) {
    return PlanStates.adoptions(plan)
        .filter(adopted -> DayCount.between(published, adopted) >= 0)
        .min(BY_DATE);
  }

  private static Stream<Breach> days(
      Situation situation, Plan plan, PlanDate published, PlanDate adopted) {
    int days = DayCount.between(published, adopted);
    Breach breach =
        Breach.of(
            plan,
            "offentliggjort",
            "offentliggjort",
            situation.date(published),
            "vedtatt",
            situation.date(adopted));
    return ShortOfLimit.of(breach, days, situation.limit());
  }
}
