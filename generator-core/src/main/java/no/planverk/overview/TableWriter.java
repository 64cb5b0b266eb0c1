package no.planverk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.overview.OverviewView.Cell;
import no.planverk.overview.OverviewView.Column;
import no.planverk.overview.OverviewView.Row;
import no.planverk.overview.OverviewView.Section;
import no.planverk.overview.OverviewView.Table;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row, cell by cell. */
final class TableWriter {

  private final Overview overview;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();

  /** A table with columns of these keys. */
  TableWriter(Overview overview, String... keys) {
    this.overview = overview;
    this.columns =
        Stream.of(keys)
            .map(key -> new Column(key, overview.word("samling.kolonne." + key)))
            .toList();
  }

  /** A cell with short texts in it. */
  TableWriter cell(List<Said> values) {
    return cell(null, values);
  }

  /** A cell with one text in it. */
  TableWriter cell(Said value) {
    return cell(null, List.of(value));
  }

  /** A cell with words of ours in it. */
  TableWriter cell(String words) {
    return cell(Said.ours(words));
  }

  /** A cell with a number in it. */
  TableWriter cell(long number) {
    return cell(Long.toString(number));
  }

  /** A cell with a time in it, sorted by its last day; empty where there is none. */
  TableWriter time(Member member, @Nullable PlanDate time) {
    return time == null
        ? cell(List.of())
        : cell(time.last().toString(), List.of(overview.time(member, time)));
  }

  /** A cell that is sorted by something else than its text. */
  TableWriter cell(@Nullable String sort, List<Said> values) {
    cells.add(new Cell(sort, List.copyOf(values)));
    if (cells.size() == columns.size()) {
      rows.add(new Row(List.copyOf(cells)));
      cells = new ArrayList<>();
    }
    return this;
  }

  /** How many rows there are. */
  int size() {
    return rows.size();
  }

  /**
   * The part of a page the table is.
   *
   * @param id its anchor; what it shows, and what is said where it is empty, are words that end so
   * @param titled whether it has a heading of its own
   */
  Section section(String id, boolean titled) {
    String title = titled ? overview.word("samling.del." + id) : null;
    return rows.isEmpty()
        ? new Section(id, title, overview.word("samling.tom." + id), null)
        : new Section(
            id,
            title,
            null,
            new Table(overview.word("samling.tabell." + id), columns, rows).filled());
  }
}
