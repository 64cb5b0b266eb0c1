package no.planverk.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Plan;
import no.planverk.model.Ref;
import no.planverk.model.Relations;

/** Plans that wait for, replace or are part of one another in a ring. */
final class Rings {

  private static final int MOST_NAMES = 8;

  private Rings() {}

  /** A relation that cannot run in a ring, and the key it is written under. */
  private record Relation(String field, Function<Relations, Stream<Ref<Plan>>> targets) {}

  private static final List<Relation> RELATIONS =
      List.of(
          new Relation("avventer", relations -> relations.waitsFor().stream()),
          new Relation("erstatter", relations -> relations.replaces().stream()),
          new Relation("del-av", relations -> Stream.ofNullable(relations.partOf())),
          new Relation("inngår-i", relations -> Stream.ofNullable(relations.mergedInto())));

  static Stream<Breach> found(Situation situation) {
    return RELATIONS.stream().flatMap(relation -> found(situation, relation));
  }

  private static Stream<Breach> found(Situation situation, Relation relation) {
    Map<String, List<String>> targets = new HashMap<>();
    List<String> order = situation.plans().plans().stream().map(Plan::id).toList();
    for (Plan plan : situation.plans().plans()) {
      targets.put(plan.id(), relation.targets.apply(plan.relations()).map(Ref::id).toList());
    }
    return RingSearch.in(order, targets).stream().map(ring -> breach(situation, relation, ring));
  }

  private static Breach breach(Situation situation, Relation relation, List<String> ring) {
    List<Plan> plans = ring.stream().flatMap(id -> situation.plans().plan(id).stream()).toList();
    Plan first = plans.get(0);
    if (plans.size() == 1) {
      String key = situation.word("felt-" + relation.field);
      return Breach.of(first, relation.field, "felt", key).saying("selv");
    }
    return Breach.of(first, relation.field, "liste", shown(plans), "antall", "" + plans.size())
        .saying(relation.field);
  }

  /**
   * The names from one to the next and back to the first; the middle of a long ring is left out.
   */
  private static String shown(List<Plan> plans) {
    List<String> names = plans.stream().map(plan -> "«" + plan.name() + "»").toList();
    Stream<String> some = names.stream().limit(MOST_NAMES);
    Stream<String> rest = names.size() > MOST_NAMES ? Stream.of("…") : Stream.empty();
    return Stream.of(some, rest, Stream.of(names.get(0)))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", så "));
  }
}
