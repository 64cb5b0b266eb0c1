package no.planverk.site;

import java.util.List;
import no.planverk.model.SustainabilityGoal;

/**
 * Says the UN's sustainable development goals in words, {@code 3 God helse og livskvalitet}: their
 * logos are not ours to publish, and a picture says nothing to those who do not see it.
 */
final class GlobalGoals {

  private GlobalGoals() {}

  /** A goal's number and name. */
  static String name(Scope scope, SustainabilityGoal goal) {
    return goal.number() + " " + scope.word("berekraftsmal." + goal.number());
  }

  /** Each goal once, by number. */
  static List<String> names(Scope scope, List<SustainabilityGoal> goals) {
    return goals.stream()
        .map(SustainabilityGoal::number)
        .distinct()
        .sorted()
        .map(number -> name(scope, new SustainabilityGoal(number)))
        .toList();
  }
}
