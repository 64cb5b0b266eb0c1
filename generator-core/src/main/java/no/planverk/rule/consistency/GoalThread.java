package no.planverk.rule.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.SubGoal;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** The thread from goals to what is done: no goal stands twice, and none is left in the air. */
final class GoalThread {

  private GoalThread() {}

  static Stream<Breach> broken(Situation situation) {
    Set<String> named =
        situation.model().plans().stream()
            .map(Plan::goals)
            .flatMap(List::stream)
            .map(Ref::id)
            .collect(Collectors.toCollection(HashSet::new));
    return Stream.concat(
        doubled(situation),
        situation.model().focusAreas().stream().flatMap(area -> loose(area, named)));
  }

  private static Stream<Breach> doubled(Situation situation) {
    Map<String, Goal> first = new HashMap<>();
    return situation.model().focusAreas().stream()
        .flatMap(area -> area.goals().stream())
        .filter(goal -> first.putIfAbsent(normal(goal.name()), goal) != null)
        .map(goal -> Breach.at(goal.origin().at("navn"), "mål", goal.name()).saying("dobbelt"));
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /**
   * Plans of a whole focus area follow up each of its goals; where no goal has any it is one
   * finding.
   */
  private static Stream<Breach> loose(FocusArea area, Set<String> named) {
    if (!area.plans().isEmpty()) {
      return Stream.empty();
    }
    List<Goal> loose =
        area.goals().stream()
            .filter(goal -> !named.contains(goal.id()) && !followedUp(goal))
            .toList();
    Stream<Breach> subGoals = area.goals().stream().flatMap(goal -> looseSubGoals(goal, named));
    if (loose.size() > 1 && loose.size() == area.goals().size()) {
      return Stream.of(
          Breach.at(area.origin().at("mål"), "område", area.name(), "antall", "" + loose.size())
              .saying("område"));
    }
    return Stream.concat(
        loose.stream().map(goal -> Breach.at(goal.origin().at("navn"), "mål", goal.name())),
        subGoals);
  }

  private static boolean followedUp(Goal goal) {
    return directly(goal) || goal.subGoals().stream().anyMatch(GoalThread::followedUp);
  }

  private static boolean directly(Goal goal) {
    return !goal.plans().isEmpty()
        || !goal.measures().isEmpty()
        || goal.strategies().stream()
            .anyMatch(strategy -> !strategy.plans().isEmpty() || !strategy.measures().isEmpty());
  }

  private static boolean followedUp(SubGoal sub) {
    return !sub.plans().isEmpty() || !sub.measures().isEmpty();
  }

  /** Sub-goals are judged where the goal lives by them alone. */
  private static Stream<Breach> looseSubGoals(Goal goal, Set<String> named) {
    return directly(goal) || named.contains(goal.id()) || !followedUp(goal)
        ? Stream.empty()
        : goal.subGoals().stream()
            .filter(sub -> !followedUp(sub))
            .map(sub -> Breach.at(goal.origin().at("delmål"), "mål", sub.name()).saying("delmål"));
  }
}
