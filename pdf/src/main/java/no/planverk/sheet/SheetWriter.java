package no.planverk.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.planverk.sheet.Sheet.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet: its headings stay in sight and are told as such, every text is a text and is
 * never reckoned with.
 */
final class SheetWriter {

  /** Excel's own name for cells that are text whatever is written in them. */
  private static final String TEXT = "@";

  private static final String DAY = "yyyy-mm-dd";

  private final Sheet sheet;
  private final Worksheet written;

  private SheetWriter(Sheet sheet, Worksheet written) {
    this.sheet = sheet;
    this.written = written;
  }

  static void write(Sheet sheet, Workbook book) {
    SheetWriter writer = new SheetWriter(sheet, book.newWorksheet(sheet.name()));
    writer.headings();
    for (int row = 0; row < sheet.rows().size(); row++) {
      writer.row(row + 1, sheet.rows().get(row));
    }
  }

  private void headings() {
    for (int index = 0; index < sheet.columns().size(); index++) {
      Column column = sheet.columns().get(index);
      written.value(0, index, CellText.of(column.heading()));
      written.style(0, index).bold().format(TEXT).set();
      written.width(index, column.width());
    }
    written.freezePane(0, 1);
    written.repeatRows(0);
    written.pageOrientation("landscape");
    if (!sheet.rows().isEmpty()) {
      written.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
    }
  }

  private void row(int row, List<String> texts) {
    for (int index = 0; index < texts.size(); index++) {
      if (!texts.get(index).isEmpty()) {
        cell(row, index, texts.get(index));
      }
    }
  }

  private void cell(int row, int index, String text) {
    switch (sheet.columns().get(index).kind()) {
      case NUMBER -> written.value(row, index, new BigDecimal(text));
      case DAY -> {
        written.value(row, index, LocalDate.parse(text));
        written.style(row, index).format(DAY).verticalAlignment("top").set();
      }
      case TEXT -> {
        written.value(row, index, CellText.of(text));
        written.style(row, index).format(TEXT).verticalAlignment("top").wrapText(true).set();
      }
    }
  }
}
