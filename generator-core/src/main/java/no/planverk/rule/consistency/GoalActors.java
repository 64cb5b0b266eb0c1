package no.planverk.rule.consistency;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.municipality.Part;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Measure;
import no.planverk.rule.plan.GoalParts;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** A goal for the society is shared: others than the municipality take part in reaching it. */
final class GoalActors {

  private GoalActors() {}

  /** Where no goal names any actor the plan does not tell them at all; that is said once. */
  static Stream<Breach> onlyTheMunicipality(Situation situation) {
    List<FocusArea> areas = situation.model().focusAreas();
    List<Goal> shared = areas.stream().flatMap(GoalActors::ofSociety).toList();
    List<Goal> alone = shared.stream().filter(goal -> !hasActor(goal)).toList();
    if (alone.size() > 1 && alone.size() == shared.size()) {
      return Stream.of(
          Breach.at(areas.get(0).origin().place(), "antall", "" + alone.size()).saying("ingen"));
    }
    return alone.stream().map(goal -> Breach.at(goal.origin().at("navn"), "mål", goal.name()));
  }

  private static Stream<Goal> ofSociety(FocusArea area) {
    return area.goals().stream().filter(goal -> GoalParts.of(goal, area) == Part.SAMFUNN);
  }

  private static boolean hasActor(Goal goal) {
    return !goal.actors().isEmpty()
        || Stream.of(
                goal.measures().stream(),
                goal.subGoals().stream().flatMap(sub -> sub.measures().stream()),
                goal.strategies().stream().flatMap(strategy -> strategy.measures().stream()))
            .flatMap(measures -> measures)
            .map(Measure::actors)
            .anyMatch(actors -> !actors.isEmpty());
  }
}
