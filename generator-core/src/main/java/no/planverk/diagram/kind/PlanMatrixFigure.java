package no.planverk.diagram.kind;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.ItemIds;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.type.PlanLevel;
import no.planverk.model.type.PlanSubject;
import no.planverk.model.type.PlanType;

/** The plan types in a table of two rows, upper and lower, and two columns, theme and land. */
public final class PlanMatrixFigure {

  /** The types every municipality is expected to know of, shown also where it has no such plan. */
  private static final Set<String> CORE =
      Set.of(
          "samfunnsdel",
          "arealdel",
          "kommunedelplan-tema",
          "temaplan",
          "kommunedelplan-areal",
          "reguleringsplaner");

  private final FigureContext context;

  public PlanMatrixFigure(FigureContext context) {
    this.context = context;
  }

  public Graph graph() {
    List<Item> rows = new ArrayList<>();
    for (PlanLevel level : PlanLevel.values()) {
      List<Item> cells =
          List.of(
              cell(PlanSubject.TEMA, level, Look.THEME), cell(PlanSubject.AREAL, level, Look.AREA));
      String label = context.word("niva." + level.name());
      rows.add(new Group("rad" + level.name(), label, null, Look.FRAME, null, cells, 2));
    }
    return new Graph(
        "matrise",
        context.word("figur.matrise.tittel"),
        description(),
        Flow.GRID,
        List.copyOf(rows),
        List.of());
  }

  private String description() {
    List<PlanType> outside = used().stream().filter(type -> !placed(type)).toList();
    String description = context.word("figur.matrise.beskrivelse");
    if (outside.isEmpty()) {
      return description;
    }
    int plans = outside.stream().mapToInt(type -> context.plans().ofType(type).size()).sum();
    String types = outside.stream().map(context::name).collect(joining(", "));
    return description
        + " "
        + context.word("figur.matrise.utenfor", "antall", context.count(plans), "typer", types);
  }

  private Group cell(PlanSubject subject, PlanLevel level, Look look) {
    List<Item> types = new ArrayList<>();
    for (PlanType type : context.plans().types().all()) {
      if (type.subject() == subject && type.level() == level && shown(type)) {
        types.add(box(type, look));
      }
    }
    String id = "rute" + subject.name() + level.name();
    String label = context.word("figur.matrise." + subject.name());
    return new Group(id, label, null, look, null, List.copyOf(types));
  }

  private Node box(PlanType type, Look look) {
    return new Node(
        ItemIds.of("plantype", type.id()),
        context.name(type),
        context.count(context.plans().ofType(type).size()),
        look,
        context.links().to(Kind.PLAN_TYPE, type.id()));
  }

  private boolean shown(PlanType type) {
    return !context.plans().ofType(type).isEmpty()
        || (CORE.contains(type.id()) && !answeredByAnother(type));
  }

  /** Whether the municipality uses a type of its own in place of one of ours. */
  private boolean answeredByAnother(PlanType type) {
    return used().stream().map(context.plans().types()::root).anyMatch(type::equals);
  }

  private static boolean placed(PlanType type) {
    return type.subject() != null && type.level() != null;
  }

  private List<PlanType> used() {
    return context.plans().types().all().stream()
        .filter(type -> !context.plans().ofType(type).isEmpty())
        .toList();
  }
}
