package no.planverk.diagram;

import java.util.List;
import java.util.Optional;
import no.planverk.model.FocusArea;
import no.planverk.model.Goal;

/** The vision, the focus areas under it, and their goals. */
final class GoalOverview {

  private final Figures figures;

  GoalOverview(Figures figures) {
    this.figures = figures;
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
    return new Branch(
        GoalTree.area(figures, area),
        figures.word("pil.har-omrade"),
        area.goals().stream().map(goal -> branch(area, goal)).toList());
  }

  private Branch branch(FocusArea area, Goal goal) {
    Node box = GoalTree.goal(figures, area, goal);
    Node plain = new Node(box.id(), box.label(), null, box.look(), box.href());
    return new Branch(plain, figures.word("pil.har-mal"), List.of());
  }
}
