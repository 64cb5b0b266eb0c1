package no.planverk.site.strategy;

import java.util.List;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * What the strategy builds on.
 *
 * @param guidance what state and region want, by kind
 * @param knowledge overviews and figures
 * @param globalGoals the UN's goals the municipality follows up in particular, number and name
 * @param evaluation how the previous strategy is judged; null where it is not written
 */
public record FoundationView(
    List<GuidanceGroup> guidance,
    List<Source> knowledge,
    List<String> globalGoals,
    @Nullable Html evaluation) {

  /** Guidance of one kind. */
  public record GuidanceGroup(String kind, List<Source> sources) {}

  /**
   * A document the strategy refers to.
   *
   * @param detail its kind and date in one line; null where it is said otherwise
   * @param plans the plans that follow it up
   */
  public record Source(
      TextLink name, @Nullable String detail, @Nullable Html text, List<TextLink> plans) {}
}
