package no.planverk.sheet;

import java.util.List;

/**
 * A sheet of a workbook: a row of headings, and rows below it.
 *
 * @param name at most 31 characters, none of those Excel forbids
 * @param rows each with one text for a column; an empty text is an empty cell
 */
public record Sheet(String name, List<Column> columns, List<List<String>> rows) {

  /** What stands in the cells of a column. */
  public enum Kind {
    TEXT,
    /** Numbers with a point, as Java writes them. */
    NUMBER,
    /** Days as {@code yyyy-MM-dd}. */
    DAY
  }

  /**
   * A column.
   *
   * @param width how many characters it has room for
   */
  public record Column(String heading, Kind kind, int width) {}
}
