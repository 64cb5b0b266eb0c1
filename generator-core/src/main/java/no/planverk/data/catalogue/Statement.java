package no.planverk.data.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said of a thing, in RDF.
 *
 * @param subject the address of the thing
 * @param predicate the address of what is said
 * @param object an address, or a text
 */
record Statement(String subject, String predicate, Node object) {

  Statement {
    subject = safe(subject);
  }

  /** The address with what may not stand in one written as its bytes. */
  private static String safe(String address) {
    StringBuilder safe = new StringBuilder();
    address
        .codePoints()
        .forEach(
            character -> {
              if (character <= ' ' || "<>\"{}|^`\\".indexOf(character) >= 0) {
                safe.append(String.format(Locale.ROOT, "%%%02X", character));
              } else {
                safe.appendCodePoint(character);
              }
            });
    return safe.toString();
  }

  /** What a statement leads to. */
  sealed interface Node permits Address, Text {}

  /** The address of another thing. */
  record Address(String address) implements Node {

    Address {
      address = safe(address);
    }
  }

  /**
   * A text.
   *
   * @param language its language code; null for what is in no language
   * @param type the address of its datatype; null for a text
   */
  record Text(String text, @Nullable String language, @Nullable String type) implements Node {}
}
