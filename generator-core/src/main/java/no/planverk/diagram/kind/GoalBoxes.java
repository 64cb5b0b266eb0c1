package no.planverk.diagram.kind;

import no.planverk.diagram.graph.ItemIds;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.municipality.Part;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;

/**
 * The boxes of focus areas and goals, the same in the overview and in each area's own figure.
 *
 * @param context what the figures are made from
 */
record GoalBoxes(FigureContext context) {

  /** With more goals than this the overview counts them, and each area has a figure of its own. */
  private static final int MOST_GOALS = 20;

  /** Whether each goal has a box of its own in the overview. */
  boolean eachGoalHasOne() {
    int goals = context.model().focusAreas().stream().mapToInt(area -> area.goals().size()).sum();
    return goals <= MOST_GOALS;
  }

  Node of(FocusArea area) {
    return new Node(
        ItemIds.of("omrade", area.id()),
        area.name(),
        context.word("figur.del." + area.part().name()),
        look(area.part()),
        context.links().to(Kind.FOCUS_AREA, area.id()));
  }

  Node of(FocusArea area, Goal goal) {
    Part part = goal.part() == null ? area.part() : goal.part();
    return new Node(
        ItemIds.of("mal", goal.id()),
        goal.name(),
        context.word("figur.mal"),
        look(part),
        context.links().to(Kind.GOAL, goal.id()));
  }

  private static Look look(Part part) {
    return part == Part.SAMFUNN ? Look.SOCIETY : Look.ORGANISATION;
  }
}
