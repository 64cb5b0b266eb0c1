package no.planverk.rule.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.model.municipality.Council;
import no.planverk.model.strategy.FormerStrategy;
import no.planverk.model.value.Period;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** The years of strategies against the terms of councils. */
final class CouncilTerms {

  /** Two years with a stroke between them; the second may be shortened to its last two digits. */
  private static final Pattern YEARS =
      Pattern.compile("([12][0-9]{3})\\s*[-–—/]\\s*((?:[12][0-9])?[0-9]{2})(?![0-9])");

  private CouncilTerms() {}

  /** A term is without a strategy where no strategy's years fall inside it. */
  static Stream<Breach> withoutStrategy(Situation situation) {
    Council council = situation.model().municipality().council();
    if (council == null) {
      return Stream.of(Breach.at(situation.model().municipality().origin().place()).untried());
    }
    Stream<Breach> now =
        Stream.of(council.period())
            .filter(term -> isUnderTheAct(situation, term))
            .filter(term -> !reachesInto(situation.strategy().period(), term))
            .filter(term -> !isFormerInForce(situation, council))
            .map(term -> Breach.at(situation.at("periode"), "periode", term.toString()));
    return Stream.concat(now, earlier(situation, council.period()));
  }

  /**
   * The strategy of the council before stands until this one has to have its own; that it then has
   * none, the rule of the deadline tells where the days are known.
   */
  private static boolean isFormerInForce(Situation situation, Council council) {
    return AdoptionDeadline.isOfFormerCouncil(situation)
        || (situation.adopted()
            && !AdoptionDeadline.isOfThisCouncil(situation)
            && AdoptionDeadline.isInTime(situation, council));
  }

  /** A council elected before the Act was in force had no strategy to make. */
  private static boolean isUnderTheAct(Situation situation, Period term) {
    LocalDate first = LocalDate.of(term.from(), 1, 1);
    return situation.rule().heldOn(new PlanDate(first, PlanDate.Precision.YEAR));
  }

  /** Of earlier terms we know only what is written down, so that is no more than a warning. */
  private static Stream<Breach> earlier(Situation situation, Period term) {
    List<FormerStrategy> former = situation.model().formerStrategies();
    int length = term.to() - term.from();
    int first = former.stream().mapToInt(f -> f.period().from()).min().orElse(term.from());
    if (length < 1) {
      return Stream.empty();
    }
    return IntStream.iterate(term.from() - length, from -> from + length > first, f -> f - length)
        .mapToObj(from -> new Period(from, from + length))
        .filter(gone -> isUnderTheAct(situation, gone))
        .filter(gone -> former.stream().noneMatch(f -> reachesInto(f.period(), gone)))
        .filter(gone -> !reachesInto(situation.strategy().period(), gone))
        .map(
            gone ->
                Breach.at(former.get(0).origin().place(), "periode", gone.toString())
                    .saying("tidligere")
                    .undocumented());
  }

  /** A term shares its first and last year with its neighbours, so those do not count. */
  private static boolean reachesInto(Period period, Period term) {
    int edge = term.to() - term.from() < 2 ? 0 : 1;
    return period.from() <= term.to() - edge && period.to() >= term.from() + edge;
  }

  static Stream<Breach> unlikePeriod(Situation situation) {
    return Stream.concat(unlikeTitle(situation), shorterThanTerm(situation));
  }

  private static Stream<Breach> unlikeTitle(Situation situation) {
    Period period = situation.strategy().period();
    Matcher years = YEARS.matcher(situation.strategy().title());
    if (!years.find() || Period.of(years.group(1), years.group(2)).equals(Optional.of(period))) {
      return Stream.empty();
    }
    return Stream.of(
        Breach.at(situation.at("tittel"), "tittel", years.group(), "periode", period.toString()));
  }

  private static Stream<Breach> shorterThanTerm(Situation situation) {
    Period period = situation.strategy().period();
    int years = period.to() - period.from() + 1;
    return years >= situation.limit()
        ? Stream.empty()
        : Stream.of(
            Breach.at(
                    situation.at("periode"),
                    "periode",
                    period.toString(),
                    "antall",
                    "" + years,
                    "grense",
                    "" + situation.limit())
                .saying("kort"));
  }
}
