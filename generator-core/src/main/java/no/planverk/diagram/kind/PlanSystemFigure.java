package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.diagram.plantuml.Columns;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import org.jspecify.annotations.Nullable;

/**
 * The plan system: guidance, strategy, plans and carrying out from left to right, and the way back
 * from the annual report to the next strategy. Each box says how many plans stand there.
 */
public final class PlanSystemFigure {

  /** The boxes that have a place in the system of a county. */
  private static final Set<SystemBox> OF_A_COUNTY =
      Set.of(
          SystemBox.FOERINGER,
          SystemBox.HANDLINGSDEL,
          SystemBox.OEKONOMIPLAN,
          SystemBox.AARSBUDSJETT);

  private final FigureContext context;
  private final List<Edge> edges = new ArrayList<>();

  public PlanSystemFigure(FigureContext context) {
    this.context = context;
  }

  public Graph graph() {
    Node strategy = context.strategy();
    Node report = box("arsmelding", "figur.arsmelding", Look.ACTION);
    Group guidance = column("foringer", guidance());
    Group strategies = column("strategi", List.of(strategy));
    Group planning = column("planer", planning());
    Group carryingOut = column("gjennomforing", carryingOut(report));
    edges.addAll(lift(guidance, strategies));
    edges.addAll(lift(strategies, planning));
    edges.add(arrow(guidance, strategies, "pil.foringer", Edge.Kind.FORWARD));
    edges.add(arrow(strategies, planning, "pil.bestemmer", Edge.Kind.FORWARD));
    edges.add(arrow(planning, carryingOut, "pil.gjennomfores", Edge.Kind.FORWARD));
    edges.add(arrow(report, strategy, "pil.erfaring", Edge.Kind.RETURN));
    return new Graph(
        "plansystem",
        context.word("figur.plansystem.tittel"),
        context.word("figur.plansystem.beskrivelse"),
        Flow.RIGHT,
        List.of(guidance, strategies, planning, carryingOut),
        List.copyOf(edges));
  }

  /** Ties that keep the first, short columns from standing at the very bottom of the figure. */
  private static List<Edge> lift(Group column, Group next) {
    return Columns.rows(Columns.boxes(column).toList(), Columns.boxes(next).limit(1).toList());
  }

  private List<Item> guidance() {
    Node national = box("nasjonale", "figur.nasjonale-forventninger", Look.GUIDANCE);
    if (context.county()) {
      return List.of(national);
    }
    return List.of(
        national,
        box("regionalstrategi", "figur.regional-planstrategi", Look.GUIDANCE),
        box(SystemBox.FOERINGER, context.word("figur.regionale-planer"), Look.GUIDANCE));
  }

  /** Three groups: the layout keeps the order of groups, but not of boxes among groups. */
  private List<Item> planning() {
    List<Item> themes = new ArrayList<>();
    if (context.county()) {
      themes.add(box(SystemBox.FOERINGER, context.master(), Look.THEME));
    } else {
      themes.add(box(SystemBox.KOMMUNEDELPLANER, Look.THEME));
      themes.add(box(SystemBox.TEMAPLANER, Look.THEME));
    }
    List<Plan> others = others();
    if (!others.isEmpty()) {
      String label = context.word("figur.andre-dokumenter");
      themes.add(box("andre", label, Look.THEME, others, null));
    }
    return context.county() ? List.copyOf(themes) : groups(themes);
  }

  private List<Item> groups(List<Item> themes) {
    return List.of(
        group(
            "kommuneplan",
            box(SystemBox.SAMFUNNSDEL, Look.THEME),
            box(SystemBox.AREALDEL, Look.AREA)),
        group("delplaner", themes.toArray(Item[]::new)),
        group(
            "reguleringsplaner",
            box(SystemBox.OMRAADEREGULERING, Look.AREA),
            box(SystemBox.DETALJREGULERING, Look.AREA)));
  }

  private Group group(String name, Item... items) {
    edges.addAll(Columns.of(List.of(items)));
    return new Group(name, context.word("figur." + name), null, Look.FRAME, null, List.of(items));
  }

  private List<Item> carryingOut(Node report) {
    List<Item> items = new ArrayList<>();
    items.add(box(SystemBox.HANDLINGSDEL, Look.ACTION));
    items.add(box(SystemBox.OEKONOMIPLAN, Look.ACTION));
    items.add(box(SystemBox.AARSBUDSJETT, Look.ACTION));
    if (!context.county()) {
      items.add(box(SystemBox.BYGGESAK, Look.ACTION));
    }
    items.add(report);
    return List.copyOf(items);
  }

  private Group column(String name, List<Item> items) {
    edges.addAll(Columns.of(items));
    return new Group(
        "kolonneX" + name, context.word("figur." + name), null, Look.FRAME, null, items);
  }

  private Edge arrow(Item from, Item to, String meaning, Edge.Kind kind) {
    return new Edge(from.id(), to.id(), context.word(meaning), false, kind);
  }

  private Node box(String id, String key, Look look) {
    return new Node(id, context.word(key), null, look, null);
  }

  private Node box(SystemBox box, Look look) {
    return box(box, context.word("rute." + box.name()), look);
  }

  private Node box(SystemBox box, String label, Look look) {
    List<PlanType> types = typesIn(box);
    String id = "rute" + box.name().replace("_", "");
    if (types.isEmpty()) {
      return new Node(id, label, null, look, null);
    }
    PlanType only = types.size() == 1 ? types.get(0) : null;
    return box(id, label, look, context.plans().inBox(box), only);
  }

  /** Leads to the one plan, else to the explanation of the one type, else to the table of plans. */
  private Node box(String id, String label, Look look, List<Plan> plans, @Nullable PlanType type) {
    String href =
        switch (plans.size()) {
          case 0 -> type == null ? null : context.links().to(Kind.PLAN_TYPE, type.id());
          case 1 -> context.links().to(Kind.PLAN, plans.get(0).id());
          default ->
              type == null ? context.page("planer") : context.links().to(Kind.PLAN_TYPE, type.id());
        };
    return new Node(id, label, context.count(plans.size()), look, href);
  }

  /** The types of a box that have plans, or all its types where none has. */
  private List<PlanType> typesIn(SystemBox box) {
    List<PlanType> all =
        context.plans().types().all().stream().filter(type -> type.box() == box).toList();
    List<PlanType> used =
        all.stream().filter(type -> !context.plans().ofType(type).isEmpty()).toList();
    return used.isEmpty() ? all : used;
  }

  /** The plans that have no box of their own: analyses, and plans typed as a strategy. */
  private List<Plan> others() {
    return context.plans().plans().stream()
        .filter(plan -> context.plans().types().of(plan).filter(this::hasBox).isEmpty())
        .toList();
  }

  private boolean hasBox(PlanType type) {
    SystemBox box = type.box();
    return context.county()
        ? box != null && OF_A_COUNTY.contains(box)
        : box != null && box != SystemBox.PLANSTRATEGI;
  }
}
