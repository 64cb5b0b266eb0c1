package no.planverk.overview;

import org.jspecify.annotations.Nullable;

/**
 * A short text of ours or of a municipality's.
 *
 * @param text what is shown
 * @param href where it leads; null where it is no link
 * @param lang the code of its language where that is not the page's; else null
 * @param of what it belongs to, for those who hear a link apart from its row; null where the text
 *     says enough
 */
public record Said(String text, @Nullable String href, @Nullable String lang, @Nullable String of) {

  /** Words of ours. */
  static Said ours(String text) {
    return new Said(text, null, null, null);
  }

  /** Words of ours that lead somewhere. */
  static Said ours(String text, String href) {
    return new Said(text, href, null, null);
  }

  /** The same as a part of something, by its name. */
  Said of(String whole) {
    return new Said(text, href, lang, whole);
  }
}
