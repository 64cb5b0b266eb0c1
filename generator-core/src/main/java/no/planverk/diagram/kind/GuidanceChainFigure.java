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
import no.planverk.diagram.graph.Group;
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
            Flow.GRID,
            List.copyOf(items),
            List.copyOf(edges)));
  }

  private void municipality() {
    Node region =
        box(
            "regionalstrategi",
            "figur.regional-planstrategi",
            kind(GuidanceKind.REGIONAL_PLANSTRATEGI));
    levels(
        level("regionalt", region, regionalPlans()),
        level("kommunalt", context.strategy(), master()));
  }

  private void county() {
    levels(
        level("regionalt", context.strategy(), regionalPlans()),
        level(
            "kommunalt",
            general("kommunestrategier", "figur.kommunenes-planstrategier"),
            general("kommuneplaner", "figur.kommuneplanene")));
  }

  /** What comes from the state guides both the region and the municipalities. */
  private void levels(Group region, Group municipality) {
    Group state = group("nasjonalt", national());
    items.addAll(List.of(state, region, municipality));
    arrow(state, region, "pil.foringer");
    arrow(state, municipality, "pil.foringer");
    arrow(region, municipality, "pil.foringer");
  }

  /** A strategy, and the plans it decides on. */
  private Group level(String id, Node strategy, Node plans) {
    arrow(strategy, plans, "pil.bestemmer");
    return group(id, List.of(strategy, plans));
  }

  private Group group(String id, List<Item> items) {
    String label = context.word("figur.foringskjede." + id);
    return new Group(id, label, null, Look.FRAME, null, items, items.size());
  }

  private List<Item> national() {
    List<Item> all = new ArrayList<>();
    List<Node> expectations = kind(GuidanceKind.NASJONALE_FORVENTNINGER);
    all.add(box("nasjonale", "figur.nasjonale-forventninger", expectations));
    List<Node> others = new ArrayList<>();
    OTHERS.stream().sorted().map(this::kind).forEach(others::addAll);
    if (!others.isEmpty()) {
      all.add(box("andreforinger", "figur.andre-foringer", others));
    }
    return List.copyOf(all);
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
