package no.planverk.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.diagram.Graph.Flow;
import no.planverk.model.Actor;
import no.planverk.model.Kind;
import no.planverk.model.Plan;
import no.planverk.model.PlanIndex;
import no.planverk.model.Ref;

/**
 * A plan and what it is directly tied to: on its left those that point at it, on its right those it
 * points at.
 */
final class Neighbourhood {

  /** With more plans than this in one relation their arrows would become a thicket. */
  private static final int MANY = 6;

  private static final int TALLEST = 8;

  private final Figures figures;
  private final Plan plan;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  Neighbourhood(Figures figures, Plan plan) {
    this.figures = figures;
    this.plan = plan;
  }

  Optional<Graph> graph() {
    PlanIndex plans = figures.plans();
    arriving(plans.partsOf(plan), "pil.del-av");
    arriving(plans.followersOf(plan), "pil.folger-opp");
    arriving(plans.waitersFor(plan), "pil.avventer");
    arriving(plans.replacersOf(plan), "pil.erstatter");
    arriving(plans.partReplacersOf(plan), "pil.erstatter-delvis");
    arriving(plans.mergedInto(plan), "pil.inngar-i");
    arriving(plans.guidesOf(plan), "pil.foringer");
    leaving(plans.plans(Stream.ofNullable(plan.relations().partOf()).toList()), "pil.del-av");
    leaving(plans.plans(plan.relations().followsUp()), "pil.folger-opp");
    leaving(plans.plans(plan.relations().waitsFor()), "pil.avventer");
    leaving(plans.plans(plan.relations().replaces()), "pil.erstatter");
    leaving(plans.plans(plan.relations().partlyReplaces()), "pil.erstatter-delvis");
    leaving(plans.plans(Stream.ofNullable(plan.relations().mergedInto()).toList()), "pil.inngar-i");
    leaving(plans.plans(plan.relations().guides()), "pil.foringer");
    plan.relations().jointWith().stream().map(Ref::id).distinct().forEach(this::joint);
    return edges.isEmpty() ? Optional.empty() : Optional.of(withItems());
  }

  private Graph withItems() {
    items.add(0, focus());
    return new Graph(
        "naboer",
        figures.word("figur.naboer.tittel", "plan", plan.name()),
        figures.word("figur.naboer.beskrivelse"),
        Flow.RIGHT,
        List.copyOf(items),
        List.copyOf(edges));
  }

  private Node focus() {
    return new Node(
        Figures.idOf(plan), plan.name(), figures.word("figur.denne-planen"), Look.FOCUS, null);
  }

  private void arriving(List<Plan> from, String meaning) {
    for (String other : boxes(from)) {
      edges.add(edge(other, Figures.idOf(plan), meaning));
    }
  }

  private void leaving(List<Plan> to, String meaning) {
    for (String other : boxes(to)) {
      edges.add(edge(Figures.idOf(plan), other, meaning));
    }
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
        Node box = figures.box(other, typeName(other));
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
    List<Item> shown = Fold.of(figures, plans, TALLEST, id, null);
    edges.addAll(Columns.of(shown));
    for (Item item : shown) {
      if (item instanceof Node box) {
        box.folded().forEach(left -> places.put(left.id(), box.id()));
      }
    }
    return new Group(id, figures.count(plans.size()), null, Look.FRAME, null, shown);
  }

  private String typeName(Plan other) {
    return figures.plans().types().of(other).map(figures::name).orElse("");
  }

  private void joint(String id) {
    figures.model().actors().stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .ifPresent(this::joint);
  }

  private void joint(Actor actor) {
    String id = ItemIds.of("aktor", actor.id());
    String href = figures.links().to(Kind.ACTOR, actor.id());
    items.add(new Node(id, actor.name(), null, Look.SOCIETY, href));
    edges.add(edge(Figures.idOf(plan), id, "pil.felles-med"));
  }

  private Edge edge(String from, String to, String meaning) {
    return new Edge(from, to, figures.word(meaning), true, Edge.Kind.FORWARD);
  }
}
