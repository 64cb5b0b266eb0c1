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
import org.jspecify.annotations.Nullable;

/**
 * Every plan of the strategy, level under level, and at each level under its type. Types of one
 * plan share a box, so that the figure does not fall apart into boxes around single plans.
 */
final class PlanHierarchy {

  private static final int COLUMNS = 4;

  private final Figures figures;
  private final List<Edge> edges = new ArrayList<>();

  PlanHierarchy(Figures figures) {
    this.figures = figures;
  }

  /** The levels, from the top. */
  private enum Level {
    GUIDANCE,
    MASTER,
    LOWER,
    ACTION
  }

  Graph graph() {
    Node strategy = figures.strategy();
    Map<Level, Group> levels = levels();
    List<Item> top = new ArrayList<>(List.of(strategy));
    List<Item> items = new ArrayList<>(List.of(strategy));
    items.addAll(levels.values());
    levels.forEach((level, group) -> lay(level, group, top));
    connect(strategy, levels);
    figures.plans().plans().forEach(this::addParts);
    return new Graph(
        "hierarki",
        figures.word("figur.hierarki.tittel", "kommune", figures.model().municipality().name()),
        figures.word("figur.hierarki.beskrivelse"),
        Flow.DOWN,
        List.copyOf(items),
        List.copyOf(edges));
  }

  /** Guidance stands beside the strategy, every other level on shelves of its own. */
  private void lay(Level level, Group group, List<Item> top) {
    List<Item> row = new ArrayList<>(level == Level.GUIDANCE ? top : List.of());
    row.addAll(level == Level.GUIDANCE ? List.of(group) : group.items());
    edges.addAll(Shelves.of(COLUMNS, List.of(row)));
  }

  /** The levels that have plans. */
  private Map<Level, Group> levels() {
    Map<Level, List<PlanType>> types = new TreeMap<>();
    for (PlanType type : figures.plans().types().all()) {
      if (!figures.plans().ofType(type).isEmpty()) {
        types.computeIfAbsent(levelOf(type), unused -> new ArrayList<>()).add(type);
      }
    }
    Map<Level, Group> levels = new TreeMap<>();
    types.forEach((level, used) -> levels.put(level, level(level, used)));
    return levels;
  }

  private Group level(Level level, List<PlanType> types) {
    return new Group(
        "niva" + level.name(),
        figures.county() && level == Level.MASTER
            ? figures.master()
            : figures.word("figur.niva." + level.name()),
        null,
        Look.FRAME,
        null,
        blocks(level, types));
  }

  /** A group for each type of several plans, and one for all types of one plan. */
  private List<Item> blocks(Level level, List<PlanType> types) {
    List<Item> groups = new ArrayList<>();
    List<Item> singles = new ArrayList<>();
    for (PlanType type : types) {
      List<Plan> plans = figures.plans().ofType(type);
      if (types.size() == 1 || plans.size() == 1) {
        plans.forEach(plan -> singles.add(single(level, type, plan)));
      } else {
        groups.add(group(type, plans));
      }
    }
    if (groups.isEmpty()) {
      return List.copyOf(singles);
    }
    if (!singles.isEmpty()) {
      String label = figures.word("figur.andre-plantyper");
      groups.add(new Group("andre" + level.name(), label, null, Look.FRAME, null, singles));
    }
    return List.copyOf(groups);
  }

  private Node single(Level level, PlanType type, Plan plan) {
    String decision = figures.decision(plan);
    boolean known = level == Level.GUIDANCE || level == Level.MASTER;
    return figures.box(plan, known ? decision : joined(figures.name(type), decision));
  }

  private static String joined(String type, @Nullable String decision) {
    return decision == null ? type : type + " – " + decision;
  }

  private Group group(PlanType type, List<Plan> plans) {
    List<Item> boxes = new ArrayList<>();
    plans.forEach(plan -> boxes.add(figures.box(plan, figures.decision(plan))));
    return new Group(
        ItemIds.of("plantype", type.id()),
        figures.name(type),
        figures.count(plans.size()),
        Look.FRAME,
        figures.links().to(Kind.PLAN_TYPE, type.id()),
        List.copyOf(boxes));
  }

  /** From the strategy and the guidance down through the levels. */
  private void connect(Node strategy, Map<Level, Group> levels) {
    Item above = strategy;
    String meaning = "pil.bestemmer";
    Group guidance = levels.get(Level.GUIDANCE);
    for (Map.Entry<Level, Group> level : levels.entrySet()) {
      Group group = level.getValue();
      if (group.equals(guidance)) {
        continue;
      }
      edges.add(arrow(above, group, meaning));
      if (above.equals(strategy) && guidance != null) {
        edges.add(arrow(guidance, group, "pil.foringer"));
      }
      above = group;
      meaning = "pil.foringer";
    }
  }

  private Edge arrow(Item from, Item to, String meaning) {
    return new Edge(from.id(), to.id(), figures.word(meaning), false, Edge.Kind.FORWARD);
  }

  private void addParts(Plan whole) {
    for (Plan part : figures.plans().partsOf(whole)) {
      if (!part.equals(whole)) {
        String meaning = figures.word("pil.har-del");
        edges.add(
            new Edge(Figures.idOf(whole), Figures.idOf(part), meaning, false, Edge.Kind.FORWARD));
      }
    }
  }

  private Level levelOf(PlanType type) {
    SystemBox box = type.box();
    if (box == null) {
      return Level.LOWER;
    }
    return switch (box) {
      case FOERINGER -> figures.county() ? Level.MASTER : Level.GUIDANCE;
      case PLANSTRATEGI, SAMFUNNSDEL, AREALDEL -> Level.MASTER;
      case HANDLINGSDEL, OEKONOMIPLAN, AARSBUDSJETT, BYGGESAK -> Level.ACTION;
      default -> Level.LOWER;
    };
  }
}
