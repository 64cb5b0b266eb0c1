package no.planverk.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  private final Figures figures;
  private final Plan plan;
  private final Map<String, Node> neighbours = new LinkedHashMap<>();
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
    leaving(plans.plans(Stream.ofNullable(plan.partOf()).toList()), "pil.del-av");
    leaving(plans.plans(plan.followsUp()), "pil.folger-opp");
    leaving(plans.plans(plan.waitsFor()), "pil.avventer");
    leaving(plans.plans(plan.replaces()), "pil.erstatter");
    plan.jointWith().forEach(this::joint);
    return edges.isEmpty() ? Optional.empty() : Optional.of(withItems());
  }

  private Graph withItems() {
    List<Item> items = new ArrayList<>(neighbours.values());
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
    for (Plan other : others(from)) {
      add(other);
      edges.add(edge(Figures.idOf(other), Figures.idOf(plan), meaning));
    }
  }

  private void leaving(List<Plan> to, String meaning) {
    for (Plan other : others(to)) {
      add(other);
      edges.add(edge(Figures.idOf(plan), Figures.idOf(other), meaning));
    }
  }

  private List<Plan> others(List<Plan> plans) {
    return plans.stream().filter(other -> !other.id().equals(plan.id())).toList();
  }

  private void add(Plan other) {
    neighbours.putIfAbsent(other.id(), figures.box(other, typeName(other)));
  }

  private String typeName(Plan other) {
    return figures.plans().types().of(other).map(figures::name).orElse("");
  }

  private void joint(Ref<Actor> ref) {
    figures.model().actors().stream()
        .filter(actor -> actor.id().equals(ref.id()))
        .findFirst()
        .ifPresent(this::joint);
  }

  private void joint(Actor actor) {
    String id = ItemIds.of("aktor", actor.id());
    String href = figures.links().to(Kind.ACTOR, actor.id());
    neighbours.put(id, new Node(id, actor.name(), null, Look.SOCIETY, href));
    edges.add(edge(Figures.idOf(plan), id, "pil.felles-med"));
  }

  private Edge edge(String from, String to, String meaning) {
    return new Edge(from, to, figures.word(meaning), true, Edge.Kind.FORWARD);
  }
}
