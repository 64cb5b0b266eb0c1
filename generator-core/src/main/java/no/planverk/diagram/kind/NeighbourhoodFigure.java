package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.diagram.plantuml.Columns;
import no.planverk.model.PlanIndex;
import no.planverk.model.field.Identified;
import no.planverk.model.municipality.Actor;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;

/**
 * A plan and what it is directly tied to: on its left those that point at it, on its right those it
 * points at.
 */
public final class NeighbourhoodFigure {

  /** With more plans than this in one relation their arrows would become a thicket. */
  private static final int MANY = 6;

  private static final int TALLEST = 8;

  private final FigureContext context;
  private final Plan plan;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  public NeighbourhoodFigure(FigureContext context, Plan plan) {
    this.context = context;
    this.plan = plan;
  }

  public Optional<Graph> graph() {
    PlanIndex plans = context.plans();
    for (PlanRelation relation : PlanRelation.values()) {
      arriving(plans.having(relation, plan), relation);
    }
    for (PlanRelation relation : PlanRelation.values()) {
      leaving(plans.findAll(relation.refs(plan.relations())), relation);
    }
    return edges.isEmpty() ? Optional.empty() : Optional.of(withItems());
  }

  private Graph withItems() {
    items.add(0, focus());
    return new Graph(
        "naboer",
        context.word("figur.naboer.tittel", "plan", plan.name()),
        context.word("figur.naboer.beskrivelse"),
        Flow.RIGHT,
        List.copyOf(items),
        List.copyOf(edges));
  }

  private Node focus() {
    return new Node(
        FigureContext.idOf(plan),
        plan.name(),
        context.word("figur.denne-planen"),
        Look.FOCUS,
        null);
  }

  private void arriving(List<Plan> from, PlanRelation relation) {
    for (String other : boxes(from)) {
      edges.add(edge(other, FigureContext.idOf(plan), relation));
    }
  }

  private void leaving(List<Identified> to, PlanRelation relation) {
    List<Plan> plans = only(Plan.class, to);
    for (String other : boxes(plans)) {
      edges.add(edge(FigureContext.idOf(plan), other, relation));
    }
    for (Actor actor : only(Actor.class, to)) {
      Node box = context.box(actor);
      items.add(box);
      edges.add(edge(FigureContext.idOf(plan), box.id(), relation));
    }
  }

  private static <T> List<T> only(Class<T> type, List<Identified> things) {
    return things.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * The ids of a box for each other plan; many that are new to the figure share one box and so one
   * arrow. A plan that is already there is where it was, be it among those there is no room for.
   */
  private List<String> boxes(List<Plan> plans) {
    List<String> old = new ArrayList<>();
    List<Node> fresh = new ArrayList<>();
    for (Plan other : plans) {
      if (!other.id().equals(plan.id())) {
        Node box = context.box(other, typeName(other));
        String place = places.putIfAbsent(box.id(), box.id());
        if (place == null) {
          fresh.add(box);
        } else {
          old.add(place);
        }
      }
    }
    List<Item> boxes = fresh.size() > MANY ? List.of(bundle(fresh)) : List.copyOf(fresh);
    items.addAll(boxes);
    return Stream.concat(boxes.stream().map(Item::id), old.stream()).distinct().toList();
  }

  /** Many plans in one box, in a column short enough to look over. */
  private Group bundle(List<Node> plans) {
    String id = "gruppe" + items.size();
    List<Item> shown = Fold.of(context, plans, TALLEST, id, null);
    edges.addAll(Columns.of(shown));
    for (Item item : shown) {
      if (item instanceof Node box) {
        box.folded().forEach(left -> places.put(left.id(), box.id()));
      }
    }
    return new Group(id, context.count(plans.size()), null, Look.FRAME, null, shown);
  }

  private String typeName(Plan other) {
    return context.plans().types().of(other).map(context::name).orElse("");
  }

  private Edge edge(String from, String to, PlanRelation relation) {
    return new Edge(from, to, context.word(relation.arrow()), true, Edge.Kind.FORWARD);
  }
}
