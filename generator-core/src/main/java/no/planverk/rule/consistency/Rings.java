package no.planverk.rule.consistency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.text.Language;

/** Plans that wait for, replace or are part of one another in a ring. */
final class Rings {

  private static final int MOST_NAMES = 8;

  private Rings() {}

  static Stream<Breach> found(Situation situation) {
    return Arrays.stream(PlanRelation.values())
        .filter(PlanRelation::isRingless)
        .flatMap(relation -> found(situation, relation));
  }

  private static Stream<Breach> found(Situation situation, PlanRelation relation) {
    Map<String, List<String>> targets = new HashMap<>();
    List<String> order = situation.plans().plans().stream().map(Plan::id).toList();
    for (Plan plan : situation.plans().plans()) {
      targets.put(
          plan.id(), relation.refs(plan.relations()).stream().<String>map(Ref::id).toList());
    }
    return RingSearch.in(order, targets).stream().map(ring -> breach(situation, relation, ring));
  }

  private static Breach breach(Situation situation, PlanRelation relation, List<String> ring) {
    List<Plan> plans = ring.stream().flatMap(id -> situation.plans().plan(id).stream()).toList();
    Plan first = plans.get(0);
    String field = relation.key(Language.NB);
    if (plans.size() == 1) {
      String key = relation.key(situation.model().municipality().language());
      return Breach.of(first, field, "felt", key).saying("selv");
    }
    return Breach.of(first, field, "liste", shown(plans), "antall", "" + plans.size())
        .saying(field);
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
