package no.planverk.report;

import java.util.stream.Collectors;

/** Text as XML 1.0 can hold it, and HTML. */
final class XmlText {

  private XmlText() {}

  /** The text, with U+FFFD in place of each character XML has no way to write. */
  static String of(String text) {
    return text.codePoints()
        .map(character -> allowed(character) ? character : 0xFFFD)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean allowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
