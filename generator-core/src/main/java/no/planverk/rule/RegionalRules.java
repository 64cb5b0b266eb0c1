package no.planverk.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The regional planning strategy of a county (plan- og bygningsloven §§ 7-1, 7-2, 8-1): RP. */
final class RegionalRules {

  private RegionalRules() {}

  static List<Rule> all() {
    return List.of(
        regional("rp-01", AdoptionDeadline::late),
        regional("rp-02", StrategyHearings::regionalTooShort),
        regional("rp-03", StrategyParticipation::regionalOverviewMissing),
        regional("rp-04", ActionProgrammes::notRolled));
  }

  private static Rule regional(String id, Function<Situation, Stream<Breach>> check) {
    return new Rule(
        id,
        situation ->
            situation.model().municipality().isCounty() ? check.apply(situation) : Stream.empty());
  }
}
