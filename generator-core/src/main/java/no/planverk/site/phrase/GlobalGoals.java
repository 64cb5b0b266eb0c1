package no.planverk.site.phrase;

import java.util.List;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.site.page.PageContext;

/**
 * Says the UN's sustainable development goals in words, {@code 3 God helse og livskvalitet}: their
 * logos are not ours to publish, and a picture says nothing to those who do not see it.
 */
public final class GlobalGoals {

  private GlobalGoals() {}

  /** A goal's number and name. */
  public static String name(PageContext context, SustainabilityGoal goal) {
    return goal.number() + " " + context.word("berekraftsmal." + goal.number());
  }

  /** Each goal once, by number. */
  public static List<String> names(PageContext context, List<SustainabilityGoal> goals) {
    return goals.stream()
        .map(SustainabilityGoal::number)
        .distinct()
        .sorted()
        .map(number -> name(context, new SustainabilityGoal(number)))
        .toList();
  }
}
