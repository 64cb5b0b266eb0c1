package no.planverk.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.FocusArea;
import no.planverk.model.Goal;
import no.planverk.model.GoalStrategy;
import no.planverk.model.Measure;
import no.planverk.model.Model;
import no.planverk.model.Plan;
import no.planverk.model.PlanIndex;
import no.planverk.model.Ref;
import no.planverk.model.SubGoal;

/**
 * Which plans follow up which goals, whether the goal says so or the plan does.
 *
 * <p>Lists are in the order things are written, each thing once.
 */
final class GoalLinks {

  private final PlanIndex plans;
  private final Map<String, Goal> goals = new LinkedHashMap<>();
  private final Map<String, Set<String>> named = new LinkedHashMap<>();
  private final Map<String, Set<String>> below = new LinkedHashMap<>();
  private final Map<String, Set<String>> byPlan = new LinkedHashMap<>();

  GoalLinks(Model model, PlanIndex plans) {
    this.plans = plans;
    for (FocusArea area : model.focusAreas()) {
      area.goals().forEach(this::add);
    }
    for (Plan plan : plans.plans()) {
      plan.goals().forEach(goal -> link(named, goal.id(), plan.id()));
    }
  }

  private void add(Goal goal) {
    goals.putIfAbsent(goal.id(), goal);
    goal.plans().forEach(plan -> link(named, goal.id(), plan.id()));
    below(goal).forEach(plan -> link(below, goal.id(), plan.id()));
  }

  private void link(Map<String, Set<String>> links, String goal, String plan) {
    links.computeIfAbsent(goal, unused -> new LinkedHashSet<>()).add(plan);
    byPlan.computeIfAbsent(plan, unused -> new LinkedHashSet<>()).add(goal);
  }

  /** The plans named by the goal, or that name it. */
  List<Plan> named(Goal goal) {
    return plans(named.getOrDefault(goal.id(), Set.of()));
  }

  /** The same, and the plans of its sub-goals, strategies and measures. */
  List<Plan> all(Goal goal) {
    Set<String> ids = new LinkedHashSet<>(named.getOrDefault(goal.id(), Set.of()));
    ids.addAll(below.getOrDefault(goal.id(), Set.of()));
    return plans(ids);
  }

  /** The goals a plan follows up, at whatever level. */
  List<Goal> goals(Plan plan) {
    return byPlan.getOrDefault(plan.id(), Set.of()).stream()
        .flatMap(id -> Stream.ofNullable(goals.get(id)))
        .toList();
  }

  private List<Plan> plans(Set<String> ids) {
    return ids.stream().flatMap(id -> plans.plan(id).stream()).toList();
  }

  private static Stream<Ref<Plan>> below(Goal goal) {
    List<Stream<Ref<Plan>>> found = new ArrayList<>();
    for (SubGoal sub : goal.subGoals()) {
      found.add(sub.plans().stream());
      found.add(measures(sub.measures()));
    }
    for (GoalStrategy strategy : goal.strategies()) {
      found.add(strategy.plans().stream());
      found.add(measures(strategy.measures()));
    }
    found.add(measures(goal.measures()));
    return found.stream().flatMap(stream -> stream);
  }

  private static Stream<Ref<Plan>> measures(List<Measure> measures) {
    return measures.stream().flatMap(measure -> Stream.ofNullable(measure.plan()));
  }
}
