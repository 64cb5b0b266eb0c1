package no.planverk.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short plain text that may be a link.
 *
 * @param text what is shown
 * @param href where it leads, relative to the page; null where it is no link
 */
public record TextLink(String text, @Nullable String href) {

  /** A text that is no link. */
  public static TextLink plain(String text) {
    return new TextLink(text, null);
  }

  /** Texts that are no links. */
  public static List<TextLink> plain(List<String> texts) {
    return texts.stream().map(TextLink::plain).toList();
  }
}
