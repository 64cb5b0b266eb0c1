package no.planverk.diagram;

import java.util.List;
import java.util.Optional;
import no.planverk.model.FocusArea;
import no.planverk.model.Goal;

/** The vision, the focus areas under it, and their goals. */
final class GoalOverview {

  /** With more goals than this the overview counts them, and each area has a figure of its own. */
  private static final int MOST_GOALS = 20;

  private final Figures figures;

  GoalOverview(Figures figures) {
    this.figures = figures;
  }

  /** Whether each goal has a box of its own. */
  boolean showsGoals() {
    int goals = figures.model().focusAreas().stream().mapToInt(area -> area.goals().size()).sum();
    return goals <= MOST_GOALS;
  }

  /** Empty where the municipality has no focus areas. */
  Optional<Graph> graph() {
    List<FocusArea> areas = figures.model().focusAreas();
    if (areas.isEmpty()) {
      return Optional.empty();
    }
    String name = figures.model().municipality().name();
    Branch root = new Branch(root(name), "", areas.stream().map(this::branch).toList());
    return Optional.of(
        Tree.of(
            figures,
            "maloversikt",
            figures.word("figur.maloversikt.tittel", "kommune", name),
            figures.word("figur.maloversikt.beskrivelse"),
            root));
  }

  private Node root(String name) {
    String vision = figures.model().municipality().vision();
    return vision == null
        ? new Node("visjon", name, null, Look.FOCUS, null)
        : new Node("visjon", vision, figures.word("figur.visjon"), Look.FOCUS, null);
  }

  private Branch branch(FocusArea area) {
    Node box = GoalTree.area(figures, area);
    List<Branch> goals = area.goals().stream().map(goal -> branch(area, goal)).toList();
    return showsGoals()
        ? new Branch(box, figures.word("pil.har-omrade"), goals)
        : new Branch(counted(box, goals), figures.word("pil.har-omrade"), List.of());
  }

  private Node counted(Node box, List<Branch> goals) {
    String count = figures.word("figur.antall-mal", "antall", Integer.toString(goals.size()));
    String detail = box.detail() + " – " + Figures.together(count);
    Node whole = new Node(box.id(), box.label(), detail, box.look(), box.href());
    return whole.with(goals.stream().map(Branch::folded).toList());
  }

  private Branch branch(FocusArea area, Goal goal) {
    Node box = GoalTree.goal(figures, area, goal);
    Node plain = new Node(box.id(), box.label(), null, box.look(), box.href());
    return new Branch(plain, figures.word("pil.har-mal"), List.of());
  }
}
