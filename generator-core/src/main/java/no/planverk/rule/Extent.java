package no.planverk.rule;

import java.util.stream.Stream;

/** More plans or goals than anyone can steer by. */
final class Extent {

  private Extent() {}

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
