package no.planverk.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Characters no plan text has use for, and that break XML, diagrams or what a reader believes to
 * see: control characters, private use, noncharacters, lone surrogates, line and paragraph
 * separators, the byte order mark inside a text, marks that turn the direction of writing or that
 * nobody sees, and the mark of a letter that was lost.
 */
public final class ForbiddenCharacters {

  /** What programs write where a letter could not be read. */
  private static final int LOST = 0xFFFD;

  private ForbiddenCharacters() {}

  /** Whether a file's name may not hold a code point. */
  public static boolean inName(int c) {
    if (isUsual(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isNoncharacter(c) || turnsDirection(c) || isHiddenMark(c);
    };
  }

  /** Nearly every character of a Norwegian text: known without asking what it is. */
  private static boolean isUsual(int c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x300);
  }

  /** Whether a text may not hold a code point; it may hold tabs and line ends. */
  public static boolean inText(int c) {
    return c == LOST || (c != '\t' && c != '\n' && inName(c));
  }

  /** Whether a text holds any it may not hold. */
  public static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUsual(text.charAt(i)) && inText(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A text that is safe to show or read on, with something else for each forbidden code point. */
  public static String replaced(String text, IntPredicate forbidden, String harmless) {
    if (text.codePoints().noneMatch(forbidden)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> clean.append(forbidden.test(c) ? harmless : Character.toString(c)));
    return clean.toString();
  }

  /** How a code point is written about: {@code U+200E}. */
  public static String code(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** Marks of other programs that no reader sees, and that can carry a text of their own. */
  private static boolean isHiddenMark(int c) {
    return c == 0xFEFF
        || c == 0x180E
        || (c >= 0x2061 && c <= 0x2064)
        || (c >= 0x206A && c <= 0x206F)
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  private static boolean turnsDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** A file's name as it is safe to print. */
  public static String shown(String path) {
    return replaced(path, ForbiddenCharacters::inName, "?");
  }
}
