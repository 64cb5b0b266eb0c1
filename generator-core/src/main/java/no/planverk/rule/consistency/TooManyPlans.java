package no.planverk.rule.consistency;

import java.util.stream.Stream;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** More plans or goals than anyone can steer by. */
final class TooManyPlans {

  private TooManyPlans() {}

  static Stream<Breach> tooMuch(Situation situation) {
    long plans = situation.plans().plans().stream().filter(plan -> !PlanStates.ended(plan)).count();
    long goals =
        situation.model().focusAreas().stream().mapToLong(area -> area.goals().size()).sum();
    return Stream.concat(tooMany(situation, plans, ""), tooMany(situation, goals, "mål"));
  }

  private static Stream<Breach> tooMany(Situation situation, long count, String variant) {
    return count <= situation.limit()
        ? Stream.empty()
        : Stream.of(
            Breach.at(
                    situation.strategy().origin().place(),
                    "antall",
                    "" + count,
                    "grense",
                    "" + situation.limit())
                .saying(variant));
  }
}
