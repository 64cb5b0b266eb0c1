package no.planverk.render.markup;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of markup as it is written: all pieces after one another are the markup.
 *
 * @param kind what it is
 * @param name the element's name in small letters; empty for what is no tag
 * @param attributes those of a tag that begins an element, by their names in small letters, their
 *     values as they are written between the quotes
 * @param source the piece itself
 */
record MarkupPiece(Kind kind, String name, Map<String, String> attributes, String source) {

  enum Kind {
    TEXT,
    /** A tag that begins an element, {@code <p>}. */
    BEGIN,
    /** A tag that ends one, {@code </p>}. */
    END,
    /** A comment, a document type or what a browser takes for one. */
    COMMENT
  }

  /** A piece that is no tag. */
  static MarkupPiece of(Kind kind, String source) {
    return new MarkupPiece(kind, "", Map.of(), source);
  }

  /** The value of an attribute; null where the tag has none of that name. */
  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** Whether it is the tag that ends an element of that name. */
  boolean ends(String element) {
    return kind == Kind.END && name.equals(element);
  }

  /** A name as it is compared. */
  static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
