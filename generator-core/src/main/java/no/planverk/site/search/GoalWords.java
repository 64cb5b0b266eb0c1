package no.planverk.site.search;

import java.util.List;
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
    return said.all();
  }

  private static void add(Said said, List<Measure> measures, List<Indicator> indicators) {
    said.texts(measures.stream().map(Measure::name).toList())
        .texts(indicators.stream().map(Indicator::name).toList());
  }
}
