package no.planverk.rule.strategy;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.model.strategy.StrategyProcess;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DayCount;
import no.planverk.rule.situation.ShortOfLimit;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** How long the proposal for the strategy is public. */
final class StrategyHearings {

  private StrategyHearings() {}

  static Stream<Breach> publicTooShort(Situation situation) {
    PlanDate published = published(situation.strategy().work());
    PlanDate treated = treated(situation);
    if (published == null) {
      return unknown(situation, "offentliggjort");
    }
    if (treated == null) {
      return situation.adopted()
          ? Stream.of(Breach.at(situation.at("behandlet")).untried())
          : Stream.empty();
    }
    int days = DayCount.between(published, treated);
    Breach breach =
        Breach.at(
            situation.at("offentliggjort"),
            "offentliggjort",
            situation.date(published),
            "behandlet",
            situation.date(treated));
    if (days < 0) {
      return Stream.of(breach.saying("etter"));
    }
    return situation.strategy().work().published() != null
        ? ShortOfLimit.of(breach, days, situation.limit())
        : ofHearing(breach, days, situation);
  }

  /**
   * A proposal written anew after its hearing is made public again: the hearing tells only most.
   */
  private static Stream<Breach> ofHearing(Breach breach, int days, Situation situation) {
    return days < situation.limit()
        ? ShortOfLimit.of(breach, days, situation.limit())
            .map(found -> found.saying("høring").weighing(RuleWeight.ADVARSEL))
        : Stream.of(breach.standing(situation.at("høringer")).untried().saying("høring-uprøvd"));
  }

  /** A hearing makes the proposal public where nothing else is said. */
  private static @Nullable PlanDate published(StrategyProcess work) {
    return work.published() != null
        ? work.published()
        : ofStrategy(work).stream()
            .map(Hearing::from)
            .filter(Objects::nonNull)
            .min(comparing(PlanDate::earliest))
            .orElse(null);
  }

  private static @Nullable PlanDate treated(Situation situation) {
    PlanDate treated = situation.strategy().work().treated();
    var adopted = situation.strategy().adopted();
    return treated != null || adopted == null ? treated : adopted.date();
  }

  /** A strategy that holds the programme of a plan too is heard as long as the programme is. */
  static Stream<Breach> programmeTooShort(Situation situation) {
    return situation.strategy().work().programmeFor() == null
        ? Stream.empty()
        : tooShort(situation, ofProgramme(situation.strategy().work()));
  }

  static Stream<Breach> regionalTooShort(Situation situation) {
    return tooShort(situation, ofStrategy(situation.strategy().work()));
  }

  /** Those that are not said to be of a programme; the strategy is part of what all are of. */
  private static List<Hearing> ofStrategy(StrategyProcess work) {
    return chosen(work, hearing -> hearing.subject() != HearingSubject.PLANPROGRAM);
  }

  /** Those said to be of the programme; where none is, it was out together with the strategy. */
  private static List<Hearing> ofProgramme(StrategyProcess work) {
    return chosen(work, hearing -> hearing.subject() == HearingSubject.PLANPROGRAM);
  }

  private static List<Hearing> chosen(StrategyProcess work, Predicate<Hearing> wanted) {
    List<Hearing> chosen = work.hearings().stream().filter(wanted).toList();
    return chosen.isEmpty() ? work.hearings() : chosen;
  }

  /** One that was long enough will do: it may have been held anew. */
  private static Stream<Breach> tooShort(Situation situation, List<Hearing> hearings) {
    OptionalInt days = hearings.stream().flatMapToInt(hearing -> days(hearing).stream()).max();
    if (days.isEmpty() && !hearings.isEmpty()) {
      return Stream.of(Breach.at(situation.at("høringer")).untried());
    }
    return days.isEmpty()
        ? unknown(situation, "høringer")
        : ShortOfLimit.of(Breach.at(situation.at("høringer")), days.getAsInt(), situation.limit());
  }

  private static OptionalInt days(Hearing hearing) {
    return hearing.from() == null || hearing.deadline() == null
        ? OptionalInt.empty()
        : OptionalInt.of(DayCount.between(hearing.from(), hearing.deadline()));
  }

  /** When the strategy is adopted and nothing is said, the law may still have been kept. */
  private static Stream<Breach> unknown(Situation situation, String field) {
    return situation.adopted()
        ? Stream.of(
            Breach.at(situation.at(field), "grense", "" + situation.limit())
                .saying("ukjent")
                .undocumented())
        : Stream.empty();
  }
}
