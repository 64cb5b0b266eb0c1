package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.ItemIds;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import org.jspecify.annotations.Nullable;

/**
 * Every plan of the strategy, level under level, and at each level under its type. Types of one
 * plan share a box, so that the figure does not fall apart into boxes around single plans.
 */
public final class PlanHierarchyFigure {

  private static final int COLUMNS = 4;

  /** More boxes than this are hard to look over. */
  private static final int MOST_BOXES = 100;

  /** How many plans of a type may be shown, the most generous first. */
  private static final List<Integer> ROOM = List.of(Integer.MAX_VALUE, 24, 12, 8);

  private static final int LEAST_ROOM = 4;

  private final FigureContext context;
  private final int room;
  private final List<Edge> edges = new ArrayList<>();

  public PlanHierarchyFigure(FigureContext context) {
    this.context = context;
    this.room =
        ROOM.stream().filter(room -> boxes(room) <= MOST_BOXES).findFirst().orElse(LEAST_ROOM);
  }

  /** The number of boxes where each type has no more than that. */
  private long boxes(int room) {
    return context.plans().types().all().stream()
        .mapToLong(type -> Math.min(context.plans().ofType(type).size(), room))
        .sum();
  }

  /** The levels, from the top. */
  private enum Level {
    GUIDANCE,
    MASTER,
    LOWER,
    ACTION
  }

  public Graph graph() {
    Map<Level, Group> levels = levels();
    List<Item> items = new ArrayList<>(levels.values());
    items.add(levels.containsKey(Level.GUIDANCE) ? 1 : 0, context.strategy());
    connect(items);
    return new Graph(
        "hierarki",
        context.word("figur.hierarki.tittel", "kommune", context.model().municipality().name()),
        context.word("figur.hierarki.beskrivelse"),
        Flow.GRID,
        List.copyOf(items),
        List.copyOf(edges));
  }

  /** The levels that have plans. */
  private Map<Level, Group> levels() {
    Map<Level, List<PlanType>> types = new TreeMap<>();
    for (PlanType type : context.plans().types().all()) {
      if (!context.plans().ofType(type).isEmpty()) {
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
        context.county() && level == Level.MASTER
            ? context.master()
            : context.word("figur.niva." + level.name()),
        null,
        Look.FRAME,
        null,
        blocks(level, types),
        COLUMNS);
  }

  /** A group for each type of several plans, and one for all types of one plan. */
  private List<Item> blocks(Level level, List<PlanType> types) {
    List<Item> groups = new ArrayList<>();
    List<Node> singles = new ArrayList<>();
    for (PlanType type : types) {
      List<Plan> plans = context.plans().ofType(type);
      if (types.size() == 1 || plans.size() == 1) {
        plans.forEach(plan -> singles.add(single(level, type, plan)));
      } else {
        groups.add(group(type, plans));
      }
    }
    String id = "andre" + level.name();
    List<Item> shown = Fold.of(context, singles, room, id, context.page("planer"));
    if (groups.isEmpty()) {
      return shown;
    }
    if (!singles.isEmpty()) {
      String label = context.word("figur.andre-plantyper");
      groups.add(new Group(id, label, null, Look.FRAME, null, shown, COLUMNS));
    }
    return List.copyOf(groups);
  }

  private Node single(Level level, PlanType type, Plan plan) {
    boolean known = level == Level.GUIDANCE || level == Level.MASTER;
    return box(plan, known ? null : context.name(type));
  }

  /** A plan with its type, what is decided for it, and the plan that it is a part of. */
  private Node box(Plan plan, @Nullable String type) {
    String details =
        Stream.of(type, context.decision(plan), whole(plan))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" – "));
    return context.box(plan, details.isEmpty() ? null : details);
  }

  private @Nullable String whole(Plan plan) {
    Ref<Plan> whole = plan.relations().partOf();
    return whole == null || whole.isTo(plan)
        ? null
        : context
            .plans()
            .find(whole)
            .map(found -> context.word("figur.del-av", "plan", found.name()))
            .orElse(null);
  }

  private Group group(PlanType type, List<Plan> plans) {
    String id = ItemIds.of("plantype", type.id());
    String href = context.links().to(Kind.PLAN_TYPE, type.id());
    List<Node> boxes = plans.stream().map(plan -> box(plan, null)).toList();
    return new Group(
        id,
        context.name(type),
        context.count(plans.size()),
        Look.FRAME,
        href,
        Fold.of(context, boxes, room, id, href),
        COLUMNS);
  }

  /** Each level guides the next; the strategy tells which plans are to be made. */
  private void connect(List<Item> items) {
    for (int i = 1; i < items.size(); i++) {
      Item above = items.get(i - 1);
      String meaning = above instanceof Group ? "pil.foringer" : "pil.bestemmer";
      edges.add(
          new Edge(above.id(), items.get(i).id(), context.word(meaning), false, Edge.Kind.FORWARD));
    }
  }

  private Level levelOf(PlanType type) {
    SystemBox box = type.box();
    if (box == null) {
      return Level.LOWER;
    }
    return switch (box) {
      case FOERINGER -> context.county() ? Level.MASTER : Level.GUIDANCE;
      case PLANSTRATEGI, SAMFUNNSDEL, AREALDEL -> Level.MASTER;
      case HANDLINGSDEL, OEKONOMIPLAN, AARSBUDSJETT, BYGGESAK -> Level.ACTION;
      default -> Level.LOWER;
    };
  }
}
