package no.planverk.site.search;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.need.Indicator;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Measure;
import no.planverk.site.page.PageContext;

/** What the page of the goals says of a goal, besides its name. */
final class GoalWords {

  private GoalWords() {}

  static String of(PageContext context, Goal goal) {
    Said said = new Said(context).prose(goal.text());
    add(said, goal.measures(), goal.indicators());
    goal.subGoals().forEach(sub -> add(said.text(sub.name()), sub.measures(), sub.indicators()));
    goal.strategies().forEach(way -> add(said.text(way.name()), way.measures(), way.indicators()));
    return said.global(goal.sustainabilityGoals()).all();
  }

  /** What stands under a goal with a name of its own, which people look for as for the goal. */
  static List<String> names(Goal goal) {
    return Stream.of(
            goal.subGoals().stream()
                .flatMap(sub -> Stream.concat(Stream.of(sub.name()), names(sub.measures()))),
            goal.strategies().stream()
                .flatMap(way -> Stream.concat(Stream.of(way.name()), names(way.measures()))),
            names(goal.measures()))
        .flatMap(names -> names)
        .toList();
  }

  private static Stream<String> names(List<Measure> measures) {
    return measures.stream().map(Measure::name);
  }

  private static void add(Said said, List<Measure> measures, List<Indicator> indicators) {
    said.texts(names(measures).toList()).indicators(indicators);
  }
}
