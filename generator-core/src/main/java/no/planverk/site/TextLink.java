package no.planverk.site;

import org.jspecify.annotations.Nullable;

/**
 * A short plain text that may be a link.
 *
 * @param text what is shown
 * @param href where it leads, relative to the page; null where it is no link
 * @param lang the language code of the text; null where it is the page's own
 */
public record TextLink(String text, @Nullable String href, @Nullable String lang) {

  /** A text in the page's own language. */
  public TextLink(String text, @Nullable String href) {
    this(text, href, null);
  }
}
