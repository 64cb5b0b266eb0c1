package no.planverk.site;

import java.util.List;

/**
 * How well goals, measures and plans hang together.
 *
 * @param sentences the counts, in words; empty where there are no goals
 * @param gaps the lists of what is missing; one without items is left out
 */
public record CoverageView(List<String> sentences, List<Gap> gaps) {

  /** Things that miss something, such as goals without a plan. */
  public record Gap(String title, List<TextLink> items) {}
}
