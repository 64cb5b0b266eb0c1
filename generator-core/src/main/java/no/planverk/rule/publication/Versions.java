package no.planverk.rule.publication;

import static java.util.Comparator.comparing;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.Strategy;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** What happens to an adopted strategy afterwards: it is archived, and changed only openly. */
final class Versions {

  private Versions() {}

  /**
   * A reminder, since no field says whether it is done: it is given for the days of the rule's
   * limit after the adoption, and again after a later change, and then it is silent.
   */
  static Stream<Breach> archiveCopy(Situation situation) {
    if (!situation.adopted()) {
      return Stream.empty();
    }
    return Stream.concat(
        adopted(situation.strategy()), Stream.ofNullable(situation.strategy().lastChanged()))
        .max(comparing(PlanDate::latest))
        .filter(date -> isRecent(date, situation))
        .map(date -> Breach.at(situation.at("vedtatt"), "dato", situation.date(date)))
        .stream();
  }

  private static boolean isRecent(PlanDate date, Situation situation) {
    long days = ChronoUnit.DAYS.between(date.earliest(), situation.today());
    return days >= 0 && days <= situation.limit();
  }

  static Stream<Breach> changedInSilence(Situation situation) {
    PlanDate changed = situation.strategy().lastChanged();
    if (!situation.adopted() || changed == null || situation.strategy().version() != null) {
      return Stream.empty();
    }
    return adopted(situation.strategy())
        .filter(adopted -> changed.earliest().isAfter(adopted.latest()))
        .map(
            adopted ->
                Breach.at(
                    situation.at("sist-endret"),
                    "vedtatt",
                    situation.date(adopted),
                    "dato",
                    situation.date(changed)));
  }

  private static Stream<PlanDate> adopted(Strategy strategy) {
    return Stream.ofNullable(strategy.adopted()).map(Adoption::date).flatMap(Stream::ofNullable);
  }
}
