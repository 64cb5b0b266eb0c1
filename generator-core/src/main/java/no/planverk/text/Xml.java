package no.planverk.text;

import java.util.stream.Collectors;

/** Text as XML 1.0 can hold it, and HTML. */
public final class Xml {

  private Xml() {}

  /** The text with what markup is made of escaped, for elements and for attributes in {@code "}. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The text, with U+FFFD in place of each character XML has no way to write. */
  public static String allowed(String text) {
    return text.codePoints()
        .map(character -> isAllowed(character) ? character : 0xFFFD)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
