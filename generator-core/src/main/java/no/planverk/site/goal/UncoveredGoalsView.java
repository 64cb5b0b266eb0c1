package no.planverk.site.goal;

import java.util.List;
import no.planverk.site.page.TextLink;

/**
 * How well goals, measures and plans hang together.
 *
 * @param sentences the counts, in words; empty where there are no goals
 * @param gaps the lists of what is missing; one without items is left out
 */
public record UncoveredGoalsView(List<String> sentences, List<Gap> gaps) {

  /** Things that miss something, such as goals without a plan. */
  public record Gap(String title, List<TextLink> items) {}
}
