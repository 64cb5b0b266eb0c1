package no.planverk.site.strategy;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import no.planverk.site.phrase.IndicatorView;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The strategy: what it is, its decision, how it was made, what it builds on and its chapters.
 *
 * @param open the strategy's own hearings people can answer now
 * @param about the standard text on what a planning strategy is
 * @param facts period, status, adoption, dates and version
 * @param decision the council's decision; null where nothing is written of it
 * @param process how it was made; null where nothing is written of it
 * @param foundation what it builds on; null where nothing is written of it
 * @param challenges the main challenges, in the author's order
 * @param priorities the groups the plans are prioritised in, the most important first
 * @param chapters the chapters, in order
 */
public record StrategyView(
    List<OpenHearing> open,
    Html about,
    List<Fact> facts,
    @Nullable CouncilDecisionView decision,
    @Nullable StrategyProcessView process,
    @Nullable FoundationView foundation,
    List<Challenge> challenges,
    List<PriorityGroup> priorities,
    List<Chapter> chapters) {

  /**
   * A hearing of the strategy itself.
   *
   * @param title what is heard, and that it is now
   * @param when its period or deadline; null where neither is known
   * @param how how to take part; null where not written
   * @param over the title of the day after its deadline
   */
  public record OpenHearing(
      String title, @Nullable String when, @Nullable Html how, Answer answer, String over) {}

  /** A main challenge with its figures and the plans that answer it. */
  public record Challenge(
      String id,
      String title,
      @Nullable Html text,
      List<IndicatorView> indicators,
      List<TextLink> plans) {}

  /** A group of plans of one priority. */
  public record PriorityGroup(String name, @Nullable Html text, List<TextLink> plans) {}

  /**
   * A chapter.
   *
   * @param themes what it discusses of what the law names, in one line; null where nothing is said
   */
  public record Chapter(String id, String title, @Nullable String themes, Html text) {}
}
