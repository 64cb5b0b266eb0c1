package no.planverk.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The goals of a model as seen from its plans.
 *
 * <p>A plan is tied to a goal from either side: the plan names the goal, or the goal, one of its
 * sub-goals, strategies or measures names the plan.
 */
public final class PlanGoals {

  private final Map<String, Map<String, Goal>> goals = new LinkedHashMap<>();
  private final Map<String, List<Tie>> ties = new LinkedHashMap<>();

  /**
   * Something below a goal that names a plan.
   *
   * @param goal the goal it stands under
   * @param kind what it is
   * @param name its name, as written
   */
  public record Tie(Goal goal, Kind kind, String name) {

    /** What can stand below a goal. */
    public enum Kind {
      SUB_GOAL,
      STRATEGY,
      MEASURE
    }
  }

  PlanGoals(Model model) {
    List<Goal> all = model.focusAreas().stream().flatMap(area -> area.goals().stream()).toList();
    for (Goal goal : all) {
      goal.plans().forEach(plan -> addGoal(plan, goal));
      model.plans().stream()
          .filter(plan -> plan.goals().stream().anyMatch(ref -> ref.id().equals(goal.id())))
          .forEach(plan -> addGoal(plan.id(), goal));
      addBelow(goal);
    }
  }

  private void addBelow(Goal goal) {
    for (SubGoal sub : goal.subGoals()) {
      addTies(sub.plans(), new Tie(goal, Tie.Kind.SUB_GOAL, sub.name()));
      sub.measures().forEach(measure -> addMeasure(goal, measure));
    }
    for (GoalStrategy strategy : goal.strategies()) {
      addTies(strategy.plans(), new Tie(goal, Tie.Kind.STRATEGY, strategy.name()));
      strategy.measures().forEach(measure -> addMeasure(goal, measure));
    }
    goal.measures().forEach(measure -> addMeasure(goal, measure));
  }

  private void addMeasure(Goal goal, Measure measure) {
    addTies(
        Stream.ofNullable(measure.plan()).toList(),
        new Tie(goal, Tie.Kind.MEASURE, measure.name()));
  }

  private void addTies(List<Ref<Plan>> plans, Tie tie) {
    for (Ref<Plan> plan : plans) {
      addGoal(plan, tie.goal());
      List<Tie> known = ties.computeIfAbsent(plan.id(), id -> new ArrayList<>());
      if (!known.contains(tie)) {
        known.add(tie);
      }
    }
  }

  private void addGoal(Ref<Plan> plan, Goal goal) {
    addGoal(plan.id(), goal);
  }

  private void addGoal(String plan, Goal goal) {
    goals.computeIfAbsent(plan, id -> new LinkedHashMap<>()).putIfAbsent(goal.id(), goal);
  }

  /** The goals a plan follows up, each once, in the model's order. */
  public List<Goal> of(Plan plan) {
    return List.copyOf(goals.getOrDefault(plan.id(), Map.of()).values());
  }

  /** What stands below the goals and names the plan, in the model's order. */
  public List<Tie> below(Plan plan) {
    return List.copyOf(ties.getOrDefault(plan.id(), List.of()));
  }
}
