package no.planverk.data.table;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;

/** Writes tables as CSV. */
public final class Csv {

  private static final String LINE_END = "\r\n";

  private Csv() {}

  /** A table in a form, in UTF-8. */
  public static <T> byte[] of(DataTable<T> table, CsvForm form) {
    StringBuilder text = new StringBuilder(form.mark());
    CSVFormat format = form.format();
    text.append(line(table, format, DataColumn::key));
    for (T row : table.rows().get()) {
      text.append(line(table, format, column -> form.cell(column.cell(row), column.kind())));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static <T> String line(
      DataTable<T> table, CSVFormat format, Function<DataColumn<T>, String> cell) {
    return format.format(table.columns().stream().map(cell).toArray()) + LINE_END;
  }
}
