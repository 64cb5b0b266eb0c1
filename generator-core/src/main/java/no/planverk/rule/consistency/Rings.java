package no.planverk.rule.consistency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagnostic.Place;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Unit;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.text.Language;

/**
 * Plans that wait for, replace or are part of one another in a ring, and units that stand under one
 * another in one.
 */
final class Rings {

  private static final int MOST_NAMES = 8;

  private Rings() {}

  static Stream<Breach> found(Situation situation) {
    Stream<Breach> plans =
        Arrays.stream(PlanRelation.values())
            .filter(PlanRelation::isRingless)
            .flatMap(relation -> found(situation, relation));
    return Stream.concat(plans, ofUnits(situation.model().units()));
  }

  private static Stream<Breach> found(Situation situation, PlanRelation relation) {
    Map<String, List<String>> targets = new HashMap<>();
    List<String> order = situation.plans().listed().stream().map(Plan::id).toList();
    for (Plan plan : situation.plans().listed()) {
      targets.put(
          plan.id(), relation.refs(plan.relations()).stream().<String>map(Ref::id).toList());
    }
    return RingSearch.in(order, targets).stream().map(ring -> breach(situation, relation, ring));
  }

  private static Stream<Breach> ofUnits(List<Unit> units) {
    Map<String, Unit> byId = new HashMap<>();
    Map<String, List<String>> targets = new HashMap<>();
    for (Unit unit : units) {
      byId.putIfAbsent(unit.id(), unit);
      targets.putIfAbsent(unit.id(), Stream.ofNullable(unit.under()).map(Ref::id).toList());
    }
    List<String> order = units.stream().map(Unit::id).distinct().toList();
    return RingSearch.in(order, targets).stream()
        .map(ring -> ring.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList())
        .map(Rings::breach);
  }

  private static Breach breach(List<Unit> ring) {
    Unit first = ring.get(0);
    Place place = first.origin().at("under");
    List<String> names = ring.stream().map(Unit::name).toList();
    return names.size() == 1
        ? Breach.at(place, "enhet", first.name()).saying("under-selv")
        : Breach.at(place, "liste", shown(names), "antall", "" + names.size()).saying("under");
  }

  private static Breach breach(Situation situation, PlanRelation relation, List<String> ring) {
    List<Plan> plans = ring.stream().flatMap(id -> situation.plans().plan(id).stream()).toList();
    Plan first = plans.get(0);
    String field = relation.key(Language.NB);
    if (plans.size() == 1) {
      String key = relation.key(situation.model().municipality().language());
      return Breach.of(first, field, "felt", key).saying("selv");
    }
    return Breach.of(
            first,
            field,
            "liste",
            shown(plans.stream().map(Plan::name).toList()),
            "antall",
            "" + plans.size())
        .saying(field);
  }

  /**
   * The names from one to the next and back to the first; the middle of a long ring is left out.
   */
  private static String shown(List<String> ring) {
    List<String> names = ring.stream().map(name -> "«" + name + "»").toList();
    Stream<String> some = names.stream().limit(MOST_NAMES);
    Stream<String> rest = names.size() > MOST_NAMES ? Stream.of("…") : Stream.empty();
    return Stream.of(some, rest, Stream.of(names.get(0)))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", så "));
  }
}
