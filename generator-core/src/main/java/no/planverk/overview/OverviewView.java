package no.planverk.overview;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the overview: what it is, and tables.
 *
 * @param intro what the page shows, in a sentence or two
 * @param notes what is to be known of it
 * @param total how many rows can be searched and sorted; null where there is more than one table,
 *     or few rows
 * @param sections its parts
 */
public record OverviewView(
    List<String> intro, List<String> notes, @Nullable Integer total, List<Section> sections) {

  /**
   * A part of a page.
   *
   * @param id its anchor
   * @param title its heading; null where the page has one part only
   * @param empty what is said where there are no rows; null where there are
   * @param table its rows
   */
  public record Section(
      String id, @Nullable String title, @Nullable String empty, @Nullable Table table) {}

  /**
   * A table; the first cell of a row is its heading.
   *
   * @param caption what it shows
   */
  public record Table(String caption, List<Column> columns, List<Row> rows) {

    /** The same without the columns no row has anything in. */
    Table filled() {
      List<Integer> kept =
          IntStream.range(0, columns.size())
              .filter(at -> rows.stream().anyMatch(row -> !row.cells().get(at).values().isEmpty()))
              .boxed()
              .toList();
      return new Table(
          caption,
          kept.stream().map(columns::get).toList(),
          rows.stream().map(row -> new Row(kept.stream().map(row.cells()::get).toList())).toList());
    }
  }

  /** A column: its key, and its heading. */
  public record Column(String key, String title) {}

  /** A row. */
  public record Row(List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param sort what it is sorted by; null where that is its text
   * @param values what stands in it
   */
  public record Cell(@Nullable String sort, List<Said> values) {}
}
