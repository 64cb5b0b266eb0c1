package no.planverk.data.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as CSV. */
public final class Csv {

  private Csv() {}

  /** A table in a form, in UTF-8. */
  public static <T> byte[] of(DataTable<T> table, CsvForm form) {
    StringBuilder text = new StringBuilder(form.mark());
    try (CSVPrinter lines = new CSVPrinter(text, form.format())) {
      for (DataColumn<T> column : table.columns()) {
        lines.print(column.key());
      }
      lines.println();
      for (T row : table.rows().get()) {
        for (DataColumn<T> column : table.columns()) {
          lines.print(form.cell(column.cell(row), column.kind()));
        }
        lines.println();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
