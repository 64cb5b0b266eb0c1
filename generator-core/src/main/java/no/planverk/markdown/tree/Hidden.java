package no.planverk.markdown.tree;

import java.util.Locale;
import no.planverk.diagnostic.Passwords;

/** Characters that readers do not see: control, direction and format signs, unassigned ones. */
public final class Hidden {

  private static final int LONGEST = 100;

  private Hidden() {}

  /** Whether a text has any of them. */
  public static boolean in(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (isHidden(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
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

  /**
   * A text for a message: hidden characters by their number, no password, and not too much of it.
   */
  public static String shown(String written) {
    String text = Passwords.hidden(written);
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
