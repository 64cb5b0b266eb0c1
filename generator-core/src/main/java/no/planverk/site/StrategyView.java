package no.planverk.site;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The strategy: what it is, its decision, its process and its chapters.
 *
 * @param about the standard text on what a planning strategy is
 * @param facts period, status, adoption
 * @param decision the council's decision; null where it is not written
 * @param process the steps of its making, in the author's order
 * @param challenges the main challenges, in the author's order
 * @param chapters the chapters, in order
 */
public record StrategyView(
    Html about,
    List<Fact> facts,
    @Nullable Html decision,
    List<Step> process,
    List<Section> challenges,
    List<Section> chapters) {

  /**
   * A step of the process.
   *
   * @param when the date in words; null where it is not known
   * @param who body and case number in one line; null where neither is known
   */
  public record Step(
      String name, @Nullable String when, @Nullable String who, @Nullable Html text) {}

  /** A part with a heading of its own; {@code text} is null where only the heading is written. */
  public record Section(String id, String title, @Nullable Html text) {}
}
