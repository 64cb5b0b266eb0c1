package no.planverk.site;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param summary the strategy's summary; null where there is none
 * @param facts the strategy at a glance
 * @param doors the ways on
 */
public record FrontView(@Nullable Html summary, List<Fact> facts, List<Door> doors) {

  /** A card that leads to another page. */
  public record Door(String title, String text, String href) {}
}
