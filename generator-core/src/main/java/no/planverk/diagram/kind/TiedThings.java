package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Node;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Actor;
import no.planverk.model.municipality.Unit;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;

/** How many goals and plans those who take part in a municipality are tied to. */
final class TiedThings {

  private final FigureContext context;
  private final Map<String, Integer> goalsOfActors = new HashMap<>();
  private final Map<String, Integer> goalsOfUnits = new HashMap<>();
  private final Map<String, Integer> plansOfActors = new HashMap<>();
  private final Map<String, Integer> plansOfUnits = new HashMap<>();

  TiedThings(FigureContext context) {
    this.context = context;
    context.model().focusAreas().stream().flatMap(area -> area.goals().stream()).forEach(this::add);
    context.plans().plans().forEach(this::add);
  }

  private void add(Goal goal) {
    count(goalsOfActors, goal.actors().stream().map(part -> part.actor()));
    count(goalsOfUnits, goal.responsible().stream());
  }

  private void add(Plan plan) {
    count(plansOfActors, plan.relations().jointWith().stream());
    count(
        plansOfUnits, Stream.concat(plan.responsible().stream(), plan.politicalBodies().stream()));
  }

  private static void count(Map<String, Integer> counts, Stream<? extends Ref<?>> refs) {
    Set<String> ids = refs.map(Ref::id).collect(Collectors.toCollection(HashSet::new));
    ids.forEach(id -> counts.merge(id, 1, Integer::sum));
  }

  /** The box of an actor, with the number of its goals and plans. */
  Node with(Node box, Actor actor) {
    return with(box, actor, goalsOfActors, plansOfActors);
  }

  /** The box of a unit, with the number of its goals and plans. */
  Node with(Node box, Unit unit) {
    return with(box, unit, goalsOfUnits, plansOfUnits);
  }

  private Node with(
      Node box, Identified thing, Map<String, Integer> goals, Map<String, Integer> plans) {
    List<String> words = new ArrayList<>(Stream.ofNullable(box.detail()).toList());
    int aims = goals.getOrDefault(thing.id(), 0);
    if (aims > 0) {
      words.add(context.goals(aims));
    }
    int all = plans.getOrDefault(thing.id(), 0);
    if (all > 0) {
      words.add(context.count(all));
    }
    String detail = String.join(", ", words);
    return new Node(
        box.id(), box.label(), detail.isEmpty() ? null : detail, box.look(), box.href());
  }
}
