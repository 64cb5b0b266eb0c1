package no.planverk.rule.consistency;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.model.EffortSum;
import no.planverk.model.EffortSums;
import no.planverk.model.law.RuleWeight;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.text.Numbers;

/** The planned work against the capacity. */
final class EffortOverCapacity {

  private EffortOverCapacity() {}

  static Stream<Breach> overCapacity(Situation situation) {
    EffortSums sums = EffortSums.of(situation.model());
    Stream<Breach> years =
        sums.years().stream()
            .filter(EffortSum::isOver)
            .map(sum -> over(situation, sums, sum).with("år", "" + sum.year()));
    Stream<Breach> period =
        Stream.of(sums.period())
            .filter(sum -> sums.yearless() && sum.isOver())
            .map(sum -> over(situation, sums, sum).saying("perioden"));
    return Stream.of(years, period, mixedUnits(situation, sums)).flatMap(breaches -> breaches);
  }

  private static Breach over(Situation situation, EffortSums sums, EffortSum sum) {
    BigDecimal capacity = sum.capacity() == null ? BigDecimal.ZERO : sum.capacity();
    return at(
        situation,
        "sum",
        number(situation, sum.planned()),
        "kapasitet",
        number(situation, capacity),
        "over",
        number(situation, sum.over()),
        "enhet",
        situation.word("enhet-" + sums.measure().unit().name().toLowerCase(Locale.ROOT)));
  }

  /** Amounts in two units cannot be added before the hours of a person-year are known. */
  private static Stream<Breach> mixedUnits(Situation situation, EffortSums sums) {
    return sums.leftOut() == 0
        ? Stream.empty()
        : Stream.of(
            at(situation, "antall", "" + sums.leftOut()).saying("enhet").weighing(RuleWeight.INFO));
  }

  private static Breach at(Situation situation, String... facts) {
    return Breach.at(situation.strategy().origin().at("kapasitet"), facts);
  }

  private static String number(Situation situation, BigDecimal number) {
    return new Numbers(situation.model().municipality().language()).of(number);
  }
}
