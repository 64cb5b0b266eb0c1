package no.planverk.data.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.text.Json;

/** Says what the columns of a CSV file hold, as CSV on the Web wants it (W3C, 2015). */
public final class CsvMetadata {

  private CsvMetadata() {}

  /** The description of a table's file in the form of RFC 4180, in UTF-8. */
  public static byte[] of(DataTable<?> table, DataSource source) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("@context", "http://www.w3.org/ns/csvw");
    root.put("url", CsvForm.RFC_4180.file(table.name()));
    root.put("dc:title", table.name());
    root.put("dc:description", said(table.meaning()));
    root.put("dc:publisher", source.model().municipality().name());
    List<Map<String, Object>> columns = table.columns().stream().map(CsvMetadata::column).toList();
    root.put("tableSchema", Map.of("columns", columns));
    return Json.bytes(root);
  }

  private static Map<String, Object> column(DataColumn<?> column) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("titles", column.key());
    map.put("dc:description", said(column.meaning()));
    map.put("datatype", column.kind().datatype());
    if (column.many()) {
      map.put("separator", DataColumn.BETWEEN);
    }
    return map;
  }

  private static Map<String, Object> said(Meaning meaning) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("@value", meaning.text());
    said.put("@language", meaning.language().code());
    return said;
  }
}
