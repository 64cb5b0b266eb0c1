package no.planverk.importing.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.Table;
import no.planverk.importing.value.DecisionText;
import no.planverk.importing.value.StatusText;
import no.planverk.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The head of a plan table.
 *
 * @param columns what stands over each column
 * @param from its first row
 * @param to the row after its last
 */
record Head(List<ColumnHead> columns, int from, int to) {

  /** What stands over no names: no plan is called so. */
  private static final Set<Column> NEVER_NAMES =
      EnumSet.of(Column.NUMBER, Column.TYPE, Column.GROUP);

  /** What stands under these may be called «Plan»: a kind of plan, or a unit. */
  private static final Set<Column> MAY_SAY_PLAN =
      EnumSet.of(
          Column.TYPE,
          Column.RESPONSIBLE,
          Column.BODY,
          Column.ADOPTED_BY,
          Column.GROUP,
          Column.THEME,
          Column.PRIORITY);

  /** What may be one plan's name, and not the word over the names of several. */
  private static final Pattern ONE_PLAN =
      Pattern.compile(
          "(?iuU).*\\p{L}(?:plan|strategi|program)(?:en)?\\b.*|(?:plan|strategi|program) (?:for|om|mot) .*");

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

  /**
   * Whether what would be a head, stood it alone, is one under this: a plan's row may say «Plan» of
   * its kind or its unit, and a year of anything.
   */
  boolean isFollowedBy(Head next) {
    int names = nameColumn();
    ColumnHead here = next.columns.get(names);
    boolean mayBePlan = here.column() != Column.NAME || ONE_PLAN.matcher(here.words()).matches();
    Set<Column> others = EnumSet.noneOf(Column.class);
    for (int column = 0; column < columns.size(); column++) {
      ColumnHead words = next.columns.get(column);
      boolean isHead = words.isKnown() && words.column() != Column.YEAR;
      if (column != names && isHead && !(mayBePlan && isValue(column, words))) {
        others.add(words.column());
      }
    }
    if (next.hasYearsInARow()) {
      others.add(Column.YEAR);
    }
    boolean isNamed = others.remove(Column.NAME);
    if (here.column() == Column.NAME) {
      return others.size() >= (mayBePlan ? 2 : 1);
    }
    boolean isOverNone =
        here.words().isEmpty() || (here.isKnown() && !ONE_PLAN.matcher(here.words()).matches());
    return NEVER_NAMES.contains(here.column())
        || (isNamed && others.size() >= (isOverNone ? 1 : 2));
  }

  /** Whether the words are what a plan may say in a column. */
  private boolean isValue(int column, ColumnHead words) {
    Column over = columns.get(column).column();
    String said = words.lowest();
    return (words.column() == Column.NAME && MAY_SAY_PLAN.contains(over))
        || (over == Column.STATUS && StatusText.of(said).isPresent())
        || (over == Column.DECISION && DecisionText.of(said).isPresent());
  }

  private boolean hasYearsInARow() {
    boolean found = false;
    @Nullable Period last = null;
    for (ColumnHead head : columns) {
      Period years = head.years();
      found |= years != null && last != null && years.from() == last.to() + 1;
      last = years;
    }
    return found;
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
