package no.planverk.rule.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.model.law.FindingKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DayCount;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanNames;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.ShortOfLimit;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** How long people have to say what they think (§§ 8-3, 11-13, 11-14, 12-9, 12-10). */
public final class HearingLengths {

  private HearingLengths() {}

  static Stream<Breach> ofProgrammes(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return Stream.concat(
        by("§ 11-13", tooShort(situation, kinds::chapter11, HearingLengths::isOfProgramme)),
        by(
            "§§ 9-3, 11-13 og 12-9",
            tooShort(situation, kinds::joint, HearingLengths::isOfProgramme)));
  }

  static Stream<Breach> ofProposals(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return Stream.concat(
        by("§ 11-14", ofProposals(situation, kinds, kinds::chapter11)),
        by("§§ 9-3, 11-14 og 12-10", ofProposals(situation, kinds, kinds::joint)));
  }

  private static Stream<Breach> ofProposals(
      Situation situation, PlanKinds kinds, Predicate<Plan> plans) {
    return tooShort(
        situation,
        plan -> plans.test(plan) && !kinds.changedALittle(plan),
        hearing -> !isOfProgramme(hearing));
  }

  /** Where it stands: of a plan of several municipalities either chapter may hold. */
  private static Stream<Breach> by(String section, Stream<Breach> breaches) {
    return breaches.map(breach -> breach.with("paragraf", section));
  }

  static Stream<Breach> ofZoningPlans(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    Stream<Breach> programmes =
        tooShort(situation, kinds::zoning, HearingLengths::isOfProgramme)
            .map(HearingLengths::ofProgramme);
    return Stream.concat(ofProposals(situation, kinds, kinds::zoning), programmes);
  }

  /** The programme of a zoning plan is heard as long as its proposal, by § 12-9. */
  private static Breach ofProgramme(Breach breach) {
    return breach.kind() == FindingKind.UNTRIED
        ? breach
        : breach.saying(breach.variant().isEmpty() ? "program" : "program-telling");
  }

  /** A strategy for an area of the land-use part is heard as a plan is (§ 11-8 a). */
  static Stream<Breach> ofAreaStrategies(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return tooShort(situation, kinds::areaStrategy, hearing -> true);
  }

  /** Both the programme and the proposal of a regional plan are heard for six weeks (§ 8-3). */
  public static Stream<Breach> ofRegionalPlans(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return tooShort(situation, kinds::regional, hearing -> true);
  }

  static boolean isOfProgramme(Hearing hearing) {
    return hearing.subject() == HearingSubject.PLANPROGRAM;
  }

  /** Of a plan that is at an end no hearing can be prolonged or held anew. */
  private static Stream<Breach> tooShort(
      Situation situation, Predicate<Plan> plans, Predicate<Hearing> hearings) {
    List<Plan> concerned =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan))
            .filter(plans)
            .toList();
    List<Plan> undated =
        concerned.stream()
            .filter(
                plan ->
                    plan.schedule().hearings().stream()
                        .filter(hearings)
                        .anyMatch(HearingLengths::isUndated))
            .toList();
    return Stream.concat(
        undated.stream()
            .limit(1)
            .map(plan -> plan.origin().at("høringer"))
            .map(place -> Breach.at(place, "planer", PlanNames.of(undated, situation)).untried()),
        concerned.stream()
            .flatMap(
                plan ->
                    plan.schedule().hearings().stream()
                        .filter(hearings)
                        .flatMap(hearing -> judge(situation, plan, hearing))));
  }

  private static boolean isUndated(Hearing hearing) {
    return hearing.from() == null || hearing.deadline() == null;
  }

  /** A deadline before the beginning is a slip, which another rule tells. */
  private static Stream<Breach> judge(Situation situation, Plan plan, Hearing hearing) {
    PlanDate from = hearing.from();
    PlanDate deadline = hearing.deadline();
    if (from == null || deadline == null || DayCount.between(from, deadline) < 0) {
      return Stream.empty();
    }
    Breach breach =
        Breach.of(plan, "høringer", "fra", situation.date(from), "frist", situation.date(deadline));
    return ShortOfLimit.of(breach, DayCount.between(from, deadline), situation.limit());
  }
}
