package no.planverk.diagram.kind;

import java.util.List;
import java.util.Optional;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;

/** The vision, the focus areas under it, and their goals. */
public final class GoalOverviewFigure {

  private final FigureContext context;
  private final GoalBoxes boxes;

  public GoalOverviewFigure(FigureContext context) {
    this.context = context;
    this.boxes = new GoalBoxes(context);
  }

  /** Empty where the municipality has no focus areas. */
  public Optional<Graph> graph() {
    List<FocusArea> areas = context.model().focusAreas();
    if (areas.isEmpty()) {
      return Optional.empty();
    }
    String name = context.model().municipality().name();
    Branch root = new Branch(root(name), "", areas.stream().map(this::branch).toList());
    return Optional.of(
        Tree.of(
            context,
            "maloversikt",
            context.word("figur.maloversikt.tittel", "kommune", name),
            context.word("figur.maloversikt.beskrivelse"),
            root));
  }

  private Node root(String name) {
    String vision = context.model().municipality().vision();
    return vision == null
        ? new Node("kommunen", name, null, Look.FOCUS, null)
        : new Node("visjon", vision, context.word("figur.visjon"), Look.FOCUS, null);
  }

  private Branch branch(FocusArea area) {
    Node box = boxes.of(area);
    List<Branch> goals = area.goals().stream().map(goal -> branch(area, goal)).toList();
    return boxes.eachGoalHasOne()
        ? new Branch(box, context.word("pil.har-omrade"), goals)
        : new Branch(counted(box, goals), context.word("pil.har-omrade"), List.of());
  }

  private Node counted(Node box, List<Branch> goals) {
    String count = context.goals(goals.size());
    String detail = box.detail() + " – " + FigureContext.together(count);
    Node whole = new Node(box.id(), box.label(), detail, box.look(), box.href());
    return whole.with(goals.stream().map(Branch::folded).toList());
  }

  private Branch branch(FocusArea area, Goal goal) {
    Node box = boxes.of(area, goal);
    Node plain = new Node(box.id(), box.label(), null, box.look(), box.href());
    return new Branch(plain, context.word("pil.har-mal"), List.of());
  }
}
