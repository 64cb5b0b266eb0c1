package no.planverk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.GoalStrategy;
import no.planverk.model.plan.Measure;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.SubGoal;

/**
 * How the goals and plans of a model are tied.
 *
 * <p>A plan is tied to a goal from either side: the plan names the goal, or the goal, one of its
 * sub-goals, strategies or measures names the plan.
 */
public final class PlanGoals {

  private final Map<String, Map<String, Goal>> goals = new LinkedHashMap<>();
  private final Map<String, List<String>> named = new HashMap<>();
  private final Set<String> followedUp = new HashSet<>();
  private final Map<String, List<Tie>> ties = new LinkedHashMap<>();
  private final Map<String, List<Goal>> under = new HashMap<>();

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
    Map<String, List<String>> naming = naming(model);
    for (FocusArea area : model.focusAreas()) {
      for (Goal goal : area.goals()) {
        addNamed(naming.getOrDefault(goal.id(), List.of()), goal);
        addBelow(goal);
        goal.higher()
            .forEach(ref -> under.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(goal));
      }
    }
  }

  /** The plans that name each goal, in the model's order. */
  private static Map<String, List<String>> naming(Model model) {
    Map<String, List<String>> naming = new HashMap<>();
    for (Plan plan : model.plans()) {
      for (Ref<Goal> goal : plan.goals()) {
        naming.computeIfAbsent(goal.id(), id -> new ArrayList<>()).add(plan.id());
      }
    }
    return naming;
  }

  private void addNamed(List<String> naming, Goal goal) {
    List<String> plans =
        Stream.concat(goal.plans().stream().map(Ref::id), naming.stream()).distinct().toList();
    named.putIfAbsent(goal.id(), plans);
    plans.forEach(plan -> addGoal(plan, goal));
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
      addGoal(plan.id(), tie.goal());
      List<Tie> known = ties.computeIfAbsent(plan.id(), id -> new ArrayList<>());
      if (!known.contains(tie)) {
        known.add(tie);
      }
    }
  }

  private void addGoal(String plan, Goal goal) {
    followedUp.add(goal.id());
    goals.computeIfAbsent(plan, id -> new LinkedHashMap<>()).putIfAbsent(goal.id(), goal);
  }

  /** The goals a plan follows up, each once, in the model's order. */
  public List<Goal> of(Plan plan) {
    return List.copyOf(goals.getOrDefault(plan.id(), Map.of()).values());
  }

  /** The goals that hang under a goal, in the model's order. */
  public List<Goal> under(Goal goal) {
    return List.copyOf(under.getOrDefault(goal.id(), List.of()));
  }

  /** Whether any plan is tied to a goal, or to something below it. */
  public boolean isFollowedUp(Goal goal) {
    return followedUp.contains(goal.id());
  }

  /** The ids of the plans a goal names itself, and then of those that name it. */
  List<String> named(Goal goal) {
    return named.getOrDefault(goal.id(), List.of());
  }

  /** What stands below the goals and names the plan, in the model's order. */
  public List<Tie> below(Plan plan) {
    return List.copyOf(ties.getOrDefault(plan.id(), List.of()));
  }
}
