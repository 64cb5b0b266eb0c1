package no.planverk.data.table;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table of data; it is there whether anything stands in it or not, so that tables of
 * several municipalities can be laid below one another.
 *
 * @param key its heading: the field's key in bokmål, with a point before a part of a field
 * @param kind what stands in it
 * @param many whether a cell can hold several values
 * @param values what stands in a row, plain; empty where nothing is written
 */
public record DataColumn<T>(
    String key, Meaning meaning, ColumnKind kind, boolean many, Function<T, List<String>> values) {

  /** Stands between the values of a cell that holds several. */
  public static final String BETWEEN = " | ";

  /** The same column of a table whose rows lead to those this one is of. */
  public <R> DataColumn<R> of(Function<R, T> way) {
    return new DataColumn<>(key, meaning, kind, many, row -> values.apply(way.apply(row)));
  }

  /** A row's cell as one text. */
  public String cell(T row) {
    List<String> held = values.apply(row);
    return held.isEmpty() ? "" : String.join(BETWEEN, held);
  }
}
