package no.planverk.site.strategy;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * How the strategy was made.
 *
 * @param steps its steps, in the author's order
 * @param roles the bodies and their part in the work
 * @param involved who was asked or drawn in, by group
 * @param hearings its hearings, in the author's order
 * @param participation the page of how people take part
 * @param followUp how the tasks are followed up; null where it is not written
 */
public record StrategyProcessView(
    List<Step> steps,
    List<Fact> roles,
    List<Fact> involved,
    List<HearingItem> hearings,
    TextLink participation,
    @Nullable Html followUp) {

  /**
   * A step of the process.
   *
   * @param when the date in words; null where it is not known
   * @param who body and case number in one line; null where neither is known
   */
  public record Step(
      String name, @Nullable String when, @Nullable String who, @Nullable Html text) {}

  /** A hearing: what was heard and when, how many answered, and what came of it. */
  public record HearingItem(String title, List<Fact> facts, @Nullable Html outcome) {}
}
