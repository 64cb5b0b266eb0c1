package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.Guidance;
import no.planverk.model.strategy.GuidanceKind;
import no.planverk.model.type.SystemBox;
import no.planverk.text.Slug;

/** The way of guidance: from the nation through the region to the municipality's highest plan. */
public final class GuidanceChainFigure {

  private static final Set<GuidanceKind> OTHERS =
      Set.of(GuidanceKind.STATLIG_RETNINGSLINJE, GuidanceKind.BAEREKRAFTSMAAL, GuidanceKind.ANNET);

  private final FigureContext context;
  private final List<Item> items = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  public GuidanceChainFigure(FigureContext context) {
    this.context = context;
  }

  /** Empty where the municipality refers to nothing of the kind. */
  public Optional<Graph> graph() {
    if (context.model().strategy().foundation().guidance().isEmpty() && regional().isEmpty()) {
      return Optional.empty();
    }
    if (context.county()) {
      county();
    } else {
      municipality();
    }
    return Optional.of(
        new Graph(
            "foringer",
            context.word("figur.foringskjede.tittel"),
            context.word("figur.foringskjede.beskrivelse"),
            Flow.DOWN,
            List.copyOf(items),
            List.copyOf(edges)));
  }

  private void municipality() {
    Node national = national();
    Node region =
        box(
            "regionalstrategi",
            "figur.regional-planstrategi",
            kind(GuidanceKind.REGIONAL_PLANSTRATEGI));
    Node strategy = context.strategy();
    Node plans = regionalPlans();
    Node master = master();
    items.addAll(List.of(national, region, plans, strategy, master));
    arrow(national, region, "pil.foringer");
    arrow(national, strategy, "pil.foringer");
    arrow(region, plans, "pil.bestemmer");
    arrow(region, strategy, "pil.foringer");
    arrow(plans, master, "pil.foringer");
    arrow(strategy, master, "pil.bestemmer");
    others(strategy);
  }

  private void county() {
    Node national = national();
    Node strategy = context.strategy();
    Node plans = regionalPlans();
    Node strategies = general("kommunestrategier", "figur.kommunenes-planstrategier");
    Node masters = general("kommuneplaner", "figur.kommuneplanene");
    items.addAll(List.of(national, strategy, plans, strategies, masters));
    arrow(national, strategy, "pil.foringer");
    arrow(strategy, plans, "pil.bestemmer");
    arrow(strategy, strategies, "pil.foringer");
    arrow(plans, masters, "pil.foringer");
    arrow(strategies, masters, "pil.bestemmer");
    others(strategy);
  }

  private Node national() {
    return box(
        "nasjonale", "figur.nasjonale-forventninger", kind(GuidanceKind.NASJONALE_FORVENTNINGER));
  }

  private void others(Node strategy) {
    List<Node> others = new ArrayList<>();
    OTHERS.stream().sorted().map(this::kind).forEach(others::addAll);
    if (!others.isEmpty()) {
      Node box = box("andreforinger", "figur.andre-foringer", others);
      items.add(1, box);
      arrow(box, strategy, "pil.foringer");
    }
  }

  /** A box for what has one name, or for several that the text twin names. */
  private Node box(String id, String key, List<Node> all) {
    String label = context.word(key);
    String href = all.isEmpty() ? null : context.page("planstrategi");
    if (all.size() == 1) {
      String name = all.get(0).label();
      return new Node(id, name, name.contains(label) ? null : label, Look.GUIDANCE, href);
    }
    String names = all.isEmpty() ? null : context.documents(all.size());
    return new Node(id, label, names, Look.GUIDANCE, href, all);
  }

  private Node general(String id, String key) {
    return new Node(id, context.word(key), null, Look.THEME, null);
  }

  private Node regionalPlans() {
    Map<String, Node> all = new LinkedHashMap<>();
    context.boxes(regional()).forEach(box -> all.putIfAbsent(Slug.of(box.label()), box));
    kind(GuidanceKind.REGIONAL_PLAN).forEach(box -> all.putIfAbsent(Slug.of(box.label()), box));
    return new Node(
        "regionaleplaner",
        context.word("figur.regionale-planer"),
        context.count(all.size()),
        context.county() ? Look.THEME : Look.GUIDANCE,
        all.size() > 1 && !regional().isEmpty()
            ? context.page("planer")
            : context.place(regional()),
        List.copyOf(all.values()));
  }

  private Node master() {
    List<Plan> plans = new ArrayList<>(context.plans().inBox(SystemBox.SAMFUNNSDEL));
    plans.addAll(context.plans().inBox(SystemBox.AREALDEL));
    return new Node(
        "kommuneplan",
        context.word("figur.kommuneplan"),
        context.count(plans.size()),
        Look.THEME,
        context.place(plans),
        context.boxes(plans));
  }

  private List<Plan> regional() {
    return context.plans().inBox(SystemBox.FOERINGER);
  }

  private List<Node> kind(GuidanceKind kind) {
    List<Node> found = new ArrayList<>();
    for (Guidance guidance : context.model().strategy().foundation().guidance()) {
      if (guidance.kind() == kind) {
        String id = "foring" + kind.name().replace("_", "") + found.size();
        found.add(new Node(id, guidance.name(), null, Look.GUIDANCE, null));
      }
    }
    return found;
  }

  private void arrow(Item from, Item to, String meaning) {
    edges.add(new Edge(from.id(), to.id(), context.word(meaning), false, Edge.Kind.FORWARD));
  }
}
