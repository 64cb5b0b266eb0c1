package no.planverk.importing.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import no.planverk.text.Months;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Writes a date of a cell as exactly as the cell shows it. */
final class ExcelDates {

  private static final String DATE = "d";

  private ExcelDates() {}

  /** The day of a cell that holds it in letters, by ISO 8601: POI knows no such cells. */
  static Optional<String> written(XSSFCell cell) {
    XmlObject type = cell.getCTCell().selectAttribute("", "t");
    if (type == null || !text(type).equals(DATE)) {
      return Optional.empty();
    }
    String value = String.valueOf(cell.getCTCell().getV());
    try {
      LocalDate date = LocalDate.parse(value.split("T", 2)[0]);
      return Optional.of(words(date, cell.getCellStyle().getDataFormatString()));
    } catch (DateTimeParseException noDay) {
      return Optional.of(value);
    }
  }

  private static String text(XmlObject attribute) {
    try (XmlCursor cursor = attribute.newCursor()) {
      return cursor.getTextValue();
    }
  }

  /** The day, the month or the year, by what the format of the cell has place for. */
  static String words(LocalDate date, String format) {
    String shown = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "");
    if (shown.contains("d") || !shown.contains("y")) {
      return String.format(
          Locale.ROOT, "%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
    return shown.contains("m")
        ? Months.NAMES.get(date.getMonthValue() - 1) + " " + date.getYear()
        : Integer.toString(date.getYear());
  }
}
