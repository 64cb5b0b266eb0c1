package no.planverk.importing.format;

import java.util.Locale;
import java.util.Map;
import java.util.PrimitiveIterator;

/**
 * The signs of fonts that draw pictures where others have letters: what people tick tables off
 * with. A sign that is none of these is told by a dot, for nobody knows what it shows.
 */
final class SymbolFonts {

  /** Such fonts stand here in files, and have their letters at the end of it. */
  private static final int PRIVATE = 0xF000;

  private static final int LETTERS = 0xFF;

  private static final Map<String, Map<Integer, String>> SIGNS =
      Map.of(
          "wingdings",
          Map.of(
              0xFC, "✓", 0xFB, "✗", 0xFE, "☑", 0xFD, "☒", 0xA8, "☐", 0x6F, "☐", 0x71, "☐", 0xE0,
              "→", 0xDF, "←", 0x6C, "●"),
          "wingdings 2",
          Map.of(0x50, "✓", 0x4F, "✗", 0x52, "☑", 0x51, "☒", 0x54, "☒", 0xA3, "☐", 0x97, "●"));

  private static final String UNKNOWN = "•";

  private SymbolFonts() {}

  /** The sign with a number of hexadecimal digits in a font. */
  static String sign(String font, String number) {
    return number.matches("[0-9a-fA-F]{1,4}") ? sign(font, Integer.parseInt(number, 16)) : UNKNOWN;
  }

  /** A text set in a font: the same, unless it is one of these. */
  static String text(String font, String written) {
    if (!SIGNS.containsKey(font.toLowerCase(Locale.ROOT))) {
      return written;
    }
    StringBuilder seen = new StringBuilder();
    for (PrimitiveIterator.OfInt each = written.codePoints().iterator(); each.hasNext(); ) {
      int sign = each.nextInt();
      seen.append(Character.isWhitespace(sign) ? Character.toString(sign) : sign(font, sign));
    }
    return seen.toString();
  }

  private static String sign(String font, int number) {
    int letter = number >= PRIVATE ? number - PRIVATE : number;
    Map<Integer, String> signs = SIGNS.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of());
    return letter > LETTERS ? UNKNOWN : signs.getOrDefault(letter, UNKNOWN);
  }
}
