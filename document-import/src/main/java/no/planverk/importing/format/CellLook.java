package no.planverk.importing.format;

import java.util.Locale;
import no.planverk.importing.text.Addresses;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.jspecify.annotations.Nullable;

/**
 * How a cell of Excel looks.
 *
 * @param colour behind it, six hexadecimal digits; empty where it is white or none
 * @param strong whether its letters are
 * @param struck whether they are struck out
 * @param address where it leads; empty for nowhere outside
 */
record CellLook(String colour, boolean strong, boolean struck, String address) {

  private static final CellLook PLAIN = new CellLook("", false, false, "");

  /** The look; that of any other cell where the file lacks what the cell points at for its own. */
  static CellLook of(XSSFCell cell) {
    try {
      XSSFCellStyle style = cell.getCellStyle();
      return new CellLook(
          colour(style), style.getFont().getBold(), style.getFont().getStrikeout(), address(cell));
    } catch (IndexOutOfBoundsException lacking) {
      return PLAIN;
    }
  }

  private static String address(XSSFCell cell) {
    XSSFHyperlink link = cell.getHyperlink();
    String address = link == null ? null : link.getAddress();
    return address == null ? "" : Addresses.allowed(address);
  }

  /** Its letters in Markdown, with what is not seen of them in a plain text. */
  String marked(String letters) {
    if (letters.isEmpty() || letters.contains("\n")) {
      return letters;
    }
    String text = struck ? "~~" + letters + "~~" : letters;
    return address.isEmpty() ? text : "[" + text + "](<" + address + ">)";
  }

  private static String colour(XSSFCellStyle style) {
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        ? hex(style.getFillForegroundXSSFColor())
        : "";
  }

  private static String hex(@Nullable XSSFColor colour) {
    byte[] stored = colour == null ? null : colour.getRGBWithTint();
    // A colour of the old palette is stored as its number there.
    byte[] rgb = stored == null && colour != null ? colour.getRGB() : stored;
    if (rgb == null || rgb.length < 3) {
      return "";
    }
    String hex = String.format(Locale.ROOT, "%02X%02X%02X", rgb[0], rgb[1], rgb[2]);
    return hex.equals("FFFFFF") ? "" : hex;
  }
}
