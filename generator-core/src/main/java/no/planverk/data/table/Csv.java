package no.planverk.data.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as CSV. */
public final class Csv {

  private Csv() {}

  /** A table in a form, in UTF-8. */
  public static <T> byte[] of(DataTable<T> table, CsvForm form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      text.write(form.mark());
      CSVPrinter lines = new CSVPrinter(text, form.format());
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
    return bytes.toByteArray();
  }
}
