package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.ItemIds;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.GoalStrategy;
import no.planverk.model.plan.Measure;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.SubGoal;

/**
 * A focus area with its goals, and under each goal what it is divided into, what will be done and
 * the plans that follow it up. A plan has a box wherever it follows something up, so that no arrows
 * cross.
 */
public final class GoalTreeFigure {

  private final FigureContext context;
  private final GoalBoxes boxes;
  private final FocusArea area;

  public GoalTreeFigure(FigureContext context, FocusArea area) {
    this.context = context;
    this.boxes = new GoalBoxes(context);
    this.area = area;
  }

  /** Empty for an area with nothing below its goals, when the overview has shown them all. */
  public Optional<Graph> graph() {
    List<Branch> under = new ArrayList<>();
    area.goals().forEach(goal -> under.add(branch(goal)));
    boolean flat = under.stream().allMatch(goal -> goal.under().isEmpty());
    boolean shown = boxes.eachGoalHasOne() || under.isEmpty();
    if (flat && shown && area.plans().isEmpty()) {
      return Optional.empty();
    }
    under.addAll(ofTheArea());
    return Optional.of(
        Tree.of(
            context,
            "maltre-" + area.id(),
            context.word("figur.maltre.tittel", "omrade", area.name()),
            context.word("figur.maltre.beskrivelse"),
            new Branch(boxes.of(area), "", List.copyOf(under))));
  }

  /** The plans of the area that follow up none of its goals. */
  private List<Branch> ofTheArea() {
    List<String> ofGoals =
        area.goals().stream().flatMap(goal -> goal.plans().stream()).map(Ref::id).toList();
    return plans(
        ItemIds.of("omrade", area.id()),
        area.plans().stream().filter(ref -> !ofGoals.contains(ref.id())).toList());
  }

  private Branch branch(Goal goal) {
    Node node = boxes.of(area, goal);
    List<Branch> under = new ArrayList<>();
    for (SubGoal sub : goal.subGoals()) {
      String id = node.id() + "XD" + under.size();
      under.add(branch(node.look(), id, sub.name(), "delmal", sub.measures(), sub.plans()));
    }
    for (GoalStrategy strategy : goal.strategies()) {
      String id = node.id() + "XS" + under.size();
      under.add(
          branch(
              node.look(), id, strategy.name(), "strategi", strategy.measures(), strategy.plans()));
    }
    under.addAll(measures(node.id(), goal.measures()));
    under.addAll(plans(node.id(), goal.plans()));
    return new Branch(node, context.word("pil.har-mal"), List.copyOf(under));
  }

  /** What is part of a goal looks like it, and says what it is. */
  private Branch branch(
      Look look,
      String id,
      String name,
      String kind,
      List<Measure> measures,
      List<Ref<Plan>> plans) {
    List<Branch> under = new ArrayList<>(measures(id, measures));
    under.addAll(plans(id, plans));
    boolean strategy = kind.equals("strategi");
    String word = context.word(strategy ? "figur.malstrategi" : "figur.delmal");
    return new Branch(
        new Node(id, name, word, look, null),
        context.word(strategy ? "pil.nas-gjennom" : "pil.har-delmal"),
        List.copyOf(under));
  }

  private List<Branch> measures(String above, List<Measure> measures) {
    List<Branch> branches = new ArrayList<>();
    for (Measure measure : measures) {
      String id = above + "XT" + branches.size();
      branches.add(new Branch(box(id, measure), context.word("pil.har-tiltak"), List.of()));
    }
    return branches;
  }

  /** A measure carried out through a plan leads there. */
  private Node box(String id, Measure measure) {
    Optional<Plan> plan = context.plans().find(measure.plan());
    String detail =
        plan.map(found -> context.word("figur.tiltak-i", "plan", found.name()))
            .orElseGet(() -> context.word("figur.tiltak"));
    String href = plan.map(found -> context.links().to(Kind.PLAN, found.id())).orElse(null);
    return new Node(id, measure.name(), detail, Look.ACTION, href);
  }

  private List<Branch> plans(String above, List<Ref<Plan>> plans) {
    return context.plans().findAll(plans).stream()
        .map(plan -> new Branch(box(above, plan), context.word("pil.folges-opp-av"), List.of()))
        .toList();
  }

  private Node box(String above, Plan plan) {
    Node box = context.box(plan, context.plans().types().of(plan).map(context::name).orElse(null));
    return new Node(above + "X" + box.id(), box.label(), box.detail(), box.look(), box.href());
  }
}
