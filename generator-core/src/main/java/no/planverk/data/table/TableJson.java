package no.planverk.data.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.text.Json;

/** Writes tables as JSON: each row an object with the columns in which something stands. */
public final class TableJson {

  private TableJson() {}

  /** A table, in UTF-8. */
  public static <T> byte[] of(DataTable<T> table, DataSource source) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("versjon", "1.0");
    root.put("dato", source.today().toString());
    root.put(table.name(), table.rows().get().stream().map(row -> row(table, row)).toList());
    return Json.bytes(root);
  }

  private static <T> Map<String, Object> row(DataTable<T> table, T row) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (DataColumn<T> column : table.columns()) {
      List<String> values = column.values().apply(row);
      if (!values.isEmpty()) {
        map.put(column.key(), column.many() ? values : value(values.get(0), column.kind()));
      }
    }
    return map;
  }

  private static Object value(String text, ColumnKind kind) {
    return kind == ColumnKind.NUMBER ? new BigDecimal(text) : text;
  }
}
