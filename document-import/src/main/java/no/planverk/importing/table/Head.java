package no.planverk.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The head of a plan table.
 *
 * @param columns what stands over each column
 * @param from its first row
 * @param to the row after its last
 */
record Head(List<ColumnHead> columns, int from, int to) {

  /** More rows than these are no head. */
  private static final int MOST_ROWS = 3;

  /** The head that begins at a row; empty where none does. */
  static Optional<Head> at(List<List<@Nullable Cell>> rows, int row) {
    for (int height = MOST_ROWS; height > 0; height--) {
      if (row + height <= rows.size() && holdsTogether(rows, row, height)) {
        Optional<Head> head = of(rows, row, height);
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether each row is tied to the one below: by a cell over both, or one over several columns.
   */
  private static boolean holdsTogether(List<List<@Nullable Cell>> rows, int row, int height) {
    for (int upper = row; upper < row + height - 1; upper++) {
      int here = upper;
      boolean tied =
          Table.said(rows.get(upper)).stream()
              .anyMatch(
                  cell ->
                      cell.span().row() + cell.span().rows() > here + 1
                          || (cell.span().columns() > 1 && cell.span().columns() < width(rows)));
      if (!tied) {
        return false;
      }
    }
    int last = row + height - 1;
    return Table.said(rows.get(last)).stream()
        .allMatch(cell -> cell.span().row() + cell.span().rows() <= last + 1);
  }

  private static int width(List<List<@Nullable Cell>> rows) {
    return rows.get(0).size();
  }

  private static Optional<Head> of(List<List<@Nullable Cell>> rows, int row, int height) {
    List<ColumnHead> columns = new ArrayList<>();
    for (int column = 0; column < width(rows); column++) {
      List<String> words = words(rows, row, height, column);
      String lowest = words.isEmpty() ? "" : words.get(words.size() - 1);
      columns.add(ColumnHead.of(String.join(" ", words), lowest));
    }
    return isHead(columns) && (height == 1 || lastRowIsHead(rows.get(row + height - 1)))
        ? Optional.of(new Head(onlyOneName(columns), row, row + height))
        : Optional.empty();
  }

  private static List<String> words(
      List<List<@Nullable Cell>> rows, int row, int height, int column) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (int line = row; line < row + height; line++) {
      Cell cell = rows.get(line).get(column);
      if (cell != null && !cell.isBlank()) {
        cells.add(cell);
      }
    }
    return cells.stream().map(Cell::line).toList();
  }

  private static boolean isHead(List<ColumnHead> columns) {
    long known =
        columns.stream().filter(ColumnHead::isKnown).map(ColumnHead::column).distinct().count();
    return columns.stream().anyMatch(head -> head.column() == Column.NAME) && known > 1;
  }

  /** The last row of several says something that is known, and is not the first plan. */
  private static boolean lastRowIsHead(List<@Nullable Cell> row) {
    List<Cell> said = Table.said(row);
    long known =
        said.stream().filter(cell -> ColumnHead.of(cell.line(), cell.line()).isKnown()).count();
    return 2 * known > said.size();
  }

  /** The first column of names is the one; another is not understood. */
  private static List<ColumnHead> onlyOneName(List<ColumnHead> columns) {
    List<ColumnHead> once = new ArrayList<>();
    boolean named = false;
    for (ColumnHead head : columns) {
      boolean again = named && head.column() == Column.NAME;
      once.add(again ? head.unknown() : head);
      named |= head.column() == Column.NAME;
    }
    return List.copyOf(once);
  }

  /** Whether a later row says the same as the head, as it does over each page. */
  boolean isRepeatedBy(List<@Nullable Cell> row) {
    Set<String> words = new LinkedHashSet<>();
    columns.forEach(head -> words.add(Column.normal(head.words())));
    List<Cell> said = Table.said(row);
    return said.size() > 1
        && said.stream()
            .map(Cell::line)
            .map(Column::normal)
            .allMatch(line -> words.stream().anyMatch(head -> isPartOf(line, head)));
  }

  private static boolean isPartOf(String line, String head) {
    return !line.isEmpty()
        && (head.equals(line) || head.endsWith(" " + line) || head.startsWith(line + " "));
  }

  /** The index of the column of names. */
  int nameColumn() {
    return columns.stream()
        .map(ColumnHead::column)
        .filter(Objects::nonNull)
        .toList()
        .indexOf(Column.NAME);
  }
}
