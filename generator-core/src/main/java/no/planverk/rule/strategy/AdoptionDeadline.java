package no.planverk.rule.strategy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.municipality.Council;
import no.planverk.model.process.Adoption;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DayCount;
import no.planverk.rule.situation.ShortDates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/**
 * Each council adopts a strategy of its own, within a year after it was constituted; those elected
 * before the Act was in force did not have to (§ 34-2).
 */
final class AdoptionDeadline {

  /** The law's one year; the limit in the book is how near the deadline has to be to be told. */
  private static final int YEARS = 1;

  private AdoptionDeadline() {}

  static Stream<Breach> late(Situation situation) {
    List<String> missing = new ArrayList<>();
    if (constituted(situation).isEmpty()) {
      missing.add(situation.word("ps-01.konstituert"));
    }
    if (adoption(situation).isEmpty()) {
      missing.add(situation.word("ps-01.vedtatt"));
    }
    if (!situation.adopted() || isElectedBeforeTheAct(situation)) {
      return Stream.empty();
    }
    return missing.isEmpty()
        ? constituted(situation).stream().flatMap(constituted -> late(situation, constituted))
        : Stream.of(
            Breach.at(situation.at("vedtatt"), "mangler", situation.and(missing)).untried());
  }

  private static Stream<Breach> late(Situation situation, PlanDate constituted) {
    LocalDate deadline = DayCount.yearsAfter(constituted, situation.limit());
    boolean former = isOfFormerCouncil(situation);
    return adoption(situation).stream()
        .filter(date -> (former ? situation.today() : date.earliest()).isAfter(deadline))
        .map(
            date ->
                Breach.at(
                        situation.at("vedtatt"),
                        "vedtatt",
                        situation.date(date),
                        "frist",
                        ShortDates.of(deadline),
                        "konstituert",
                        situation.date(constituted))
                    .with("rådet", situation.council()))
        .map(breach -> former ? breach.saying("forrige") : breach);
  }

  /** Whether it was adopted before the council was constituted: by the one before it. */
  static boolean isOfFormerCouncil(Situation situation) {
    return adoption(situation)
        .flatMap(date -> constituted(situation).map(day -> date.latest().isBefore(day.earliest())))
        .orElse(false);
  }

  /** Whether it was adopted since the council was constituted, as far as both days are known. */
  static boolean isOfThisCouncil(Situation situation) {
    return adoption(situation).isPresent()
        && constituted(situation).isPresent()
        && !isOfFormerCouncil(situation);
  }

  /** Whether the council may still be in time; councils are constituted the year they begin. */
  static boolean isInTime(Situation situation, Council council) {
    LocalDate deadline =
        constituted(situation)
            .map(date -> DayCount.yearsAfter(date, YEARS))
            .orElseGet(() -> LocalDate.of(council.period().from() + YEARS, 12, 31));
    return !situation.today().isAfter(deadline);
  }

  private static boolean isElectedBeforeTheAct(Situation situation) {
    return constituted(situation).filter(date -> !situation.rule().heldOn(date)).isPresent();
  }

  /** A strategy with a day of adoption is adopted, or it is told that its status says otherwise. */
  static Stream<Breach> near(Situation situation) {
    if (situation.adopted() || isAdoptedByDate(situation) || isElectedBeforeTheAct(situation)) {
      return Stream.empty();
    }
    return constituted(situation)
        .map(date -> near(situation, DayCount.yearsAfter(date, YEARS)))
        .orElseGet(() -> Stream.of(Breach.at(situation.at("status")).untried()));
  }

  private static boolean isAdoptedByDate(Situation situation) {
    return adoption(situation)
        .filter(date -> !date.earliest().isAfter(situation.today()))
        .isPresent();
  }

  private static Optional<PlanDate> adoption(Situation situation) {
    return Optional.ofNullable(situation.strategy().adopted()).map(Adoption::date);
  }

  private static Stream<Breach> near(Situation situation, LocalDate deadline) {
    long left = ChronoUnit.DAYS.between(situation.today(), deadline);
    Breach breach =
        Breach.at(
            situation.at("status"),
            "frist",
            ShortDates.of(deadline),
            "dager",
            "" + left,
            "paragraf",
            situation.model().municipality().isCounty() ? "§ 7-1" : "§ 10-1");
    if (left < 0) {
      return Stream.of(breach.saying("passert"));
    }
    return left <= situation.limit()
        ? Stream.of(breach.weighing(RuleWeight.ADVARSEL))
        : Stream.empty();
  }

  private static Optional<PlanDate> constituted(Situation situation) {
    return Optional.ofNullable(situation.model().municipality().council())
        .map(Council::constituted);
  }
}
