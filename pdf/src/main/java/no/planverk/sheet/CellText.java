package no.planverk.sheet;

import java.util.regex.Pattern;

/** Texts as a workbook can hold them. */
final class CellText {

  /** What XML has no way to say, and half a character. */
  private static final Pattern UNSAYABLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}\\x{D800}-\\x{DFFF}]");

  /** What Excel would read as the number of a character. */
  private static final Pattern LIKE_A_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** The text so that Excel shows it as it is. */
  static String of(String text) {
    String plain = UNSAYABLE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    return LIKE_A_CODE.matcher(plain).replaceAll("_x005F_");
  }

  /** The text inside an element of XML. */
  static String xml(String text) {
    return UNSAYABLE
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
