package no.planverk.rule.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Channel;
import no.planverk.model.process.Hearing;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** How people hear of a hearing, and how they can answer (§§ 5-2, 11-14). */
final class HearingNotices {

  private HearingNotices() {}

  /**
   * Judged from the day a hearing begins until the plan is adopted: before it nothing is announced,
   * and after it nothing can be mended.
   */
  static Stream<Breach> announced(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return breaking(
        situation,
        plan -> kinds.chapter11(plan) && !PlanStates.ended(plan),
        (plan, hearing) ->
            !HearingLengths.isOfProgramme(hearing)
                && begun(hearing, situation.today())
                && !adoptedSince(plan, hearing)
                && !isAnnounced(hearing));
  }

  static Stream<Breach> answerable(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return breaking(
        situation,
        plan -> kinds.ofMunicipality(plan) && !PlanStates.ended(plan),
        (plan, hearing) ->
            begun(hearing, situation.today())
                && !over(hearing, situation.today())
                && !(canBeRead(plan, hearing) && canBeAnswered(hearing)));
  }

  private static Stream<Breach> breaking(
      Situation situation, Predicate<Plan> plans, BiPredicate<Plan, Hearing> fault) {
    return situation.plans().plans().stream()
        .filter(plans)
        .flatMap(
            plan ->
                plan.schedule().hearings().stream()
                    .filter(hearing -> fault.test(plan, hearing))
                    .map(hearing -> Breach.of(plan, "høringer").undocumented()));
  }

  static boolean begun(Hearing hearing, LocalDate today) {
    return hearing.from() != null && !hearing.from().latest().isAfter(today);
  }

  /** A hearing nobody has given a deadline is open for all we know. */
  private static boolean over(Hearing hearing, LocalDate today) {
    return Optional.ofNullable(hearing.deadline())
            .map(PlanDate::latest)
            .orElse(today)
            .isBefore(today)
        || hearing.outcome() != null;
  }

  private static boolean adoptedSince(Plan plan, Hearing hearing) {
    return PlanStates.adoption(plan)
        .filter(
            adopted ->
                hearing.from() != null && !adopted.latest().isBefore(hearing.from().earliest()))
        .isPresent();
  }

  private static boolean isAnnounced(Hearing hearing) {
    return hearing.announcedIn().contains(Channel.AVIS)
        && hearing.announcedIn().contains(Channel.NETTSTED);
  }

  private static boolean canBeRead(Plan plan, Hearing hearing) {
    return hearing.documents() != null || plan.document() != null;
  }

  /** An address in the text on how to take part is as good as one in its own field. */
  private static boolean canBeAnswered(Hearing hearing) {
    String how = hearing.how() == null ? "" : hearing.how().markdown();
    return hearing.answerAddress() != null
        || hearing.answerEmail() != null
        || how.contains("://")
        || how.contains("@");
  }
}
