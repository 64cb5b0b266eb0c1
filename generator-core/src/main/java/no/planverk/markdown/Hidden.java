package no.planverk.markdown;

import java.util.Locale;

/** Characters that readers do not see: control, direction and format signs, unassigned ones. */
final class Hidden {

  private static final int LONGEST = 100;

  private Hidden() {}

  /** Whether a text has any of them. */
  static boolean in(String text) {
    return text.codePoints().anyMatch(Hidden::isHidden);
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** A text for a message: hidden characters by their number, and not too much of it. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            character ->
                shown.append(
                    isHidden(character)
                        ? String.format(Locale.ROOT, "<U+%04X>", character)
                        : Character.toString(character)));
    return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
  }
}
