package no.planverk.importing.format;

import java.time.LocalDate;
import java.util.Locale;
import no.planverk.text.Months;

/** Writes a date of a cell as exactly as the cell shows it. */
final class ExcelDates {

  private ExcelDates() {}

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
