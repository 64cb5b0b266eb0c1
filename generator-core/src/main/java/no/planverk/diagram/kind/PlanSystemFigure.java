package no.planverk.diagram.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Mark;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import no.planverk.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The plan system as a ring: guidance, strategy, plans, carrying out and what came of it, and the
 * way back to the next strategy. Each step has its question and how far it looks ahead, and each
 * box says what is decided for its plans.
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
  private final LocalDate today;

  public PlanSystemFigure(FigureContext context, LocalDate today) {
    this.context = context;
    this.today = today;
  }

  public Graph graph() {
    Group guidance = step("foringer", Look.GUIDANCE, 1, guidance());
    Group strategy = step("strategi", Look.STRATEGY, 1, strategy());
    Group planning = step("planer", Look.THEME, 3, planning());
    Group carryingOut = step("gjennomforing", Look.ACTION, 3, carryingOut());
    Group result =
        step(
            "evaluering",
            Look.ACTION,
            1,
            List.of(box("arsmelding", "figur.arsmelding", Look.ACTION)));
    return new Graph(
        "plansystem",
        context.word("figur.plansystem.tittel"),
        context.word("figur.plansystem.beskrivelse"),
        Flow.ROUND,
        List.of(guidance, strategy, planning, carryingOut, result),
        List.of(
            arrow(guidance, strategy, "pil.foringer", Edge.Kind.FORWARD),
            arrow(strategy, planning, "pil.bestemmer", Edge.Kind.FORWARD),
            arrow(planning, carryingOut, "pil.gjennomfores", Edge.Kind.FORWARD),
            arrow(carryingOut, result, "pil.males-i", Edge.Kind.FORWARD),
            arrow(result, strategy, "pil.erfaring", Edge.Kind.RETURN)));
  }

  private Group step(String name, Look look, int columns, List<Item> items) {
    return new Group(
        "kolonneX" + name,
        context.word("figur." + name),
        context.word("figur.systemsporsmal." + name, "aar", Integer.toString(years().size())),
        look,
        null,
        items,
        columns);
  }

  private List<Item> strategy() {
    List<Item> items = new ArrayList<>(List.of(context.strategy()));
    int now = years().indexOf(today.getYear());
    if (now >= 0) {
      String where =
          context.word(
              "figur.aret",
              "aar",
              Integer.toString(today.getYear()),
              "nummer",
              Integer.toString(now + 1),
              "av",
              Integer.toString(years().size()));
      List<Mark> marks = years().stream().map(year -> Mark.ofYear(year, today.getYear())).toList();
      String here = context.word("figur.du-er-her");
      items.add(new Node("duerher", here, where, Look.FOCUS, null).marked(marks));
    }
    return List.copyOf(items);
  }

  private List<Integer> years() {
    Period period = context.model().strategy().period();
    return IntStream.rangeClosed(period.from(), period.to()).boxed().toList();
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
            List.of(box(SystemBox.SAMFUNNSDEL, Look.THEME), box(SystemBox.AREALDEL, Look.AREA))),
        group("delplaner", List.copyOf(themes)),
        group(
            "reguleringsplaner",
            List.of(
                box(SystemBox.OMRAADEREGULERING, Look.AREA),
                box(SystemBox.DETALJREGULERING, Look.AREA))));
  }

  private Group group(String name, List<Item> items) {
    String question = context.word("figur.systemsporsmal." + name);
    return new Group(name, context.word("figur." + name), question, Look.FRAME, null, items);
  }

  private List<Item> carryingOut() {
    List<Item> items = new ArrayList<>();
    items.add(box(SystemBox.HANDLINGSDEL, Look.ACTION));
    items.add(box(SystemBox.OEKONOMIPLAN, Look.ACTION));
    items.add(box(SystemBox.AARSBUDSJETT, Look.ACTION));
    if (!context.county()) {
      items.add(box(SystemBox.BYGGESAK, Look.ACTION));
    }
    return List.copyOf(items);
  }

  private Edge arrow(Item from, Item to, String meaning, Edge.Kind kind) {
    return new Edge(from.id(), to.id(), context.word(meaning), true, kind);
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
    return new PlanMarks(context, plans).on(new Node(id, label, null, look, href));
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
