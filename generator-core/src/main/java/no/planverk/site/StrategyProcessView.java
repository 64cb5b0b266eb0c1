package no.planverk.site;

import java.util.List;
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
    List<StrategyView.Step> steps,
    List<Fact> roles,
    List<Fact> involved,
    List<HearingItem> hearings,
    TextLink participation,
    @Nullable Html followUp) {

  /** A hearing: what was heard and when, how many answered, and what came of it. */
  public record HearingItem(String title, List<Fact> facts, @Nullable Html outcome) {}
}
