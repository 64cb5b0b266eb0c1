package no.planverk.importing.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.Table;
import no.planverk.importing.table.TableRow.HeadRow;
import no.planverk.importing.table.TableRow.MoreRow;
import no.planverk.importing.table.TableRow.OtherRow;
import no.planverk.importing.table.TableRow.PlanRow;
import no.planverk.importing.table.TableRow.Value;
import org.jspecify.annotations.Nullable;

/** A table with a plan in each row: found by its head, read row by row. */
public final class PlanTable {

  private static final Pattern LEGEND =
      Pattern.compile(
          "(?s)\\(?[A-ZÆØÅ]{1,2} ?[=:–-] ?\\p{L}.*|(?iu:forklaring|tegnforklaring|teiknforklaring)\\b.*");

  private static final Pattern SUM = Pattern.compile("(?iu)(?:sum|totalt?|i alt)\\b.{0,20}");

  /** What stands first over a table of something else, set under the plans in the same sheet. */
  private static final Pattern OTHER_HEAD =
      Pattern.compile(
          "(?iu)(?:tiltak|aktivitet(?:er|ar)?|oppgaver?|oppgåver?|(?:hoved|hovud|del)?mål|indikator(?:er|ar)?"
              + "|hva|kva|tema(?:er)?|fase|milepæl|mile?pel|steg|trinn|hendelse|hending|utfordring(?:er|ar)?"
              + "|kilder?|kjelder?)");

  private static final Set<Column> WORK_HEADS =
      EnumSet.of(Column.RESPONSIBLE, Column.STATUS, Column.COST, Column.COMMENT, Column.PRIORITY);

  private static final Pattern WHEN = Pattern.compile("(?iu)frist|når|tid|tidspunkt|periode");

  private final List<List<@Nullable Cell>> rows;
  private final List<TableRow> found = new ArrayList<>();
  private @Nullable Head head;

  /** Whether a table of something else has begun under the plans. */
  private boolean left;

  private PlanTable(List<List<@Nullable Cell>> rows) {
    this.rows = rows;
  }

  /**
   * The rows of a table of plans; empty where it is a table of something else, or shows again what
   * another has.
   */
  public static Optional<List<TableRow>> rows(Table table) {
    if (table.overview()) {
      return Optional.empty();
    }
    List<List<@Nullable Cell>> rows = table.rows();
    PlanTable read = new PlanTable(rows);
    int row = 0;
    while (row < rows.size()) {
      row = read.take(row);
    }
    return read.head == null ? Optional.empty() : Optional.of(List.copyOf(read.found));
  }

  private int take(int row) {
    List<Cell> said = Table.said(rows.get(row));
    if (head != null && head.isRepeatedBy(rows.get(row))) {
      found.add(new HeadRow(said, true));
      left = false;
      return row + 1;
    }
    Head above = head;
    Optional<Head> begins =
        Head.at(rows, row).filter(next -> above == null || above.isFollowedBy(next));
    if (begins.isPresent()) {
      head = begins.get();
      left = false;
      found.add(new HeadRow(said(row, head.to()), false));
      return head.to();
    }
    left |= head != null && isOtherHead(said);
    if (!said.isEmpty()) {
      found.add(read(row, said));
    }
    return row + 1;
  }

  private TableRow read(int row, List<Cell> said) {
    if (head == null) {
      return new OtherRow(said, OtherRow.Kind.TITLE);
    }
    return left ? new OtherRow(said, OtherRow.Kind.ELSE) : of(row, said, head);
  }

  private static boolean isOtherHead(List<Cell> said) {
    return said.size() > 1
        && OTHER_HEAD.matcher(said.get(0).line()).matches()
        && said.stream().skip(1).map(Cell::line).anyMatch(PlanTable::isOverWork);
  }

  private static boolean isOverWork(String words) {
    return WORK_HEADS.contains(Column.of(words)) || WHEN.matcher(words).matches();
  }

  private List<Cell> said(int from, int to) {
    return rows.subList(from, to).stream()
        .flatMap(row -> Table.said(row).stream())
        .distinct()
        .toList();
  }

  private TableRow of(int row, List<Cell> said, Head under) {
    Cell name = rows.get(row).get(under.nameColumn());
    Cell first = said.get(0);
    if (said.size() == 1 && LEGEND.matcher(first.words()).matches()) {
      return new OtherRow(said, OtherRow.Kind.LEGEND);
    }
    if (SUM.matcher(first.line()).matches()) {
      return new OtherRow(said, OtherRow.Kind.SUM);
    }
    Optional<TableRow> group = Groups.of(said, name, under, rows.get(0).size());
    if (group.isPresent()) {
      return group.get();
    }
    List<Value> values = values(rows.get(row), name, under);
    boolean isNew = name != null && !name.isBlank() && name.span().row() == row;
    return isNew && name != null ? new PlanRow(name, values) : new MoreRow(values);
  }

  private static List<Value> values(List<@Nullable Cell> row, @Nullable Cell name, Head under) {
    List<Value> values = new ArrayList<>();
    List<Cell> seen = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Cell cell = row.get(column);
      if (cell != null && !cell.equals(name) && !seen.contains(cell)) {
        seen.add(cell);
        List<ColumnHead> heads = new ArrayList<>();
        for (int over = column; over < row.size() && cell.equals(row.get(over)); over++) {
          heads.add(under.columns().get(over));
        }
        values.add(new Value(List.copyOf(heads), cell));
      }
    }
    return List.copyOf(values);
  }
}
