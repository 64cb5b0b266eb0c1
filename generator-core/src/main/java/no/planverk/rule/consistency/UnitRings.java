package no.planverk.rule.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.municipality.Unit;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** Units that stand under one another in a ring, so that none of them has a place in the tree. */
final class UnitRings {

  private static final int MOST_NAMES = 8;

  private UnitRings() {}

  static Stream<Breach> found(Situation situation) {
    Map<String, Unit> units = new HashMap<>();
    Map<String, List<String>> targets = new HashMap<>();
    situation.model().units().forEach(unit -> units.put(unit.id(), unit));
    for (Unit unit : units.values()) {
      Optional.ofNullable(unit.under())
          .ifPresent(under -> targets.put(unit.id(), List.of(under.id())));
    }
    List<String> order = situation.model().units().stream().map(Unit::id).toList();
    return RingSearch.in(order, targets).stream()
        .map(
            ring -> breach(ring.stream().flatMap(id -> Stream.ofNullable(units.get(id))).toList()));
  }

  private static Breach breach(List<Unit> ring) {
    Unit first = ring.get(0);
    String names =
        Stream.concat(ring.stream().limit(MOST_NAMES), Stream.of(first))
            .map(unit -> "«" + unit.name() + "»")
            .collect(Collectors.joining(ring.size() > MOST_NAMES ? ", så … " : ", så "));
    return Breach.at(first.origin().at("under"), "liste", names).saying("under");
  }
}
