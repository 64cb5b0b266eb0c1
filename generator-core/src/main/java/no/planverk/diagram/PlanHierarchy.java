package no.planverk.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagram.Graph.Flow;
import no.planverk.model.Kind;
import no.planverk.model.Plan;
import no.planverk.model.PlanType;
import no.planverk.model.SystemBox;

/**
 * Every plan of the strategy, level by level from left to right, and at each level under its type.
 */
final class PlanHierarchy {

  private static final int TALLEST = 8;

  private final Figures figures;
  private final List<Edge> edges = new ArrayList<>();

  PlanHierarchy(Figures figures) {
    this.figures = figures;
  }

  private enum Level {
    GUIDANCE,
    MASTER,
    LOWER,
    ACTION
  }

  Graph graph() {
    Node strategy = strategy();
    Map<Level, Group> levels = levels();
    List<Item> items = new ArrayList<>(List.of(strategy));
    items.addAll(levels.values());
    connect(strategy, levels);
    figures.plans().plans().forEach(this::addParts);
    return new Graph(
        "hierarki",
        figures.word("figur.hierarki.tittel", "kommune", figures.model().municipality().name()),
        figures.word("figur.hierarki.beskrivelse"),
        Flow.RIGHT,
        List.copyOf(items),
        List.copyOf(edges));
  }

  private Node strategy() {
    return new Node(
        "planstrategi",
        figures.word("figur.kommunal-planstrategi"),
        figures.model().strategy().period().toString(),
        Look.STRATEGY,
        figures.page("planstrategi"));
  }

  /** The levels that have plans, from the top. */
  private Map<Level, Group> levels() {
    Map<Level, List<Item>> types = new TreeMap<>();
    for (PlanType type : figures.plans().types().all()) {
      List<Plan> plans = figures.plans().ofType(type);
      if (!plans.isEmpty()) {
        types.computeIfAbsent(levelOf(type), unused -> new ArrayList<>()).add(group(type, plans));
      }
    }
    Map<Level, Group> levels = new TreeMap<>();
    types.forEach((level, groups) -> levels.put(level, level(level, groups)));
    return levels;
  }

  private Group level(Level level, List<Item> types) {
    edges.addAll(Columns.of(types, types.size(), Flow.RIGHT));
    String label = figures.word("figur.niva." + level.name());
    return new Group("niva" + level.name(), label, null, Look.FRAME, null, List.copyOf(types));
  }

  private Group group(PlanType type, List<Plan> plans) {
    List<Node> boxes =
        plans.stream().map(plan -> figures.box(plan, figures.decision(plan))).toList();
    edges.addAll(Columns.of(boxes, TALLEST, Flow.RIGHT));
    return new Group(
        ItemIds.of("plantype", type.id()),
        figures.name(type),
        figures.count(plans.size()),
        Look.FRAME,
        figures.links().to(Kind.PLAN_TYPE, type.id()),
        List.copyOf(boxes));
  }

  private void connect(Node strategy, Map<Level, Group> levels) {
    Item above = strategy;
    String meaning = "pil.bestemmer";
    for (Level level : levels.keySet()) {
      Group group = levels.get(level);
      if (level != Level.GUIDANCE && group != null) {
        edges.add(arrow(above, group, meaning));
        above = group;
        meaning = "pil.foringer";
      }
    }
    Group guidance = levels.get(Level.GUIDANCE);
    if (guidance != null) {
      edges.add(Columns.tie(strategy, guidance, Edge.Kind.BESIDE));
    }
  }

  private Edge arrow(Item from, Item to, String meaning) {
    return new Edge(from.id(), to.id(), figures.word(meaning), false, Edge.Kind.FORWARD);
  }

  private void addParts(Plan whole) {
    for (Plan part : figures.plans().partsOf(whole)) {
      if (part.equals(whole)) {
        continue;
      }
      edges.add(
          new Edge(
              Figures.idOf(whole),
              Figures.idOf(part),
              figures.word("pil.har-del"),
              false,
              Edge.Kind.FORWARD));
    }
  }

  private static Level levelOf(PlanType type) {
    SystemBox box = type.box();
    if (box == null) {
      return Level.LOWER;
    }
    return switch (box) {
      case FOERINGER -> Level.GUIDANCE;
      case PLANSTRATEGI, SAMFUNNSDEL, AREALDEL -> Level.MASTER;
      case HANDLINGSDEL, OEKONOMIPLAN, AARSBUDSJETT, BYGGESAK -> Level.ACTION;
      default -> Level.LOWER;
    };
  }
}
