package no.planverk.importing.table;

import java.util.List;
import no.planverk.importing.document.Cell;

/** What a row of a plan table is. */
public sealed interface TableRow {

  /** The cells that say something, each once. */
  List<Cell> cells();

  /** The words over the columns, the first time or again. */
  record HeadRow(List<Cell> cells, boolean isRepeated) implements TableRow {}

  /** A heading over the plans that follow. */
  record GroupRow(List<Cell> cells, boolean isSure) implements TableRow {

    /** What it is called. */
    public String name() {
      return String.join(" ", cells.stream().map(Cell::line).toList());
    }
  }

  /**
   * A plan.
   *
   * @param name the cell with its name
   * @param values the other cells with what stands over them
   */
  record PlanRow(Cell name, List<Value> values) implements TableRow {

    @Override
    public List<Cell> cells() {
      return java.util.stream.Stream.concat(
              java.util.stream.Stream.of(name), values.stream().map(Value::cell))
          .toList();
    }
  }

  /** More of the plan above: its name cell reaches down, or is blank. */
  record MoreRow(List<Value> values) implements TableRow {

    @Override
    public List<Cell> cells() {
      return values.stream().map(Value::cell).toList();
    }
  }

  /**
   * What letters and colours mean, a sum, a title, what stands before any head, or in another
   * table.
   */
  record OtherRow(List<Cell> cells, Kind kind) implements TableRow {

    /** What such a row is. */
    public enum Kind {
      LEGEND,
      SUM,
      TITLE,
      /** Of a table of something else under the plans. */
      ELSE
    }
  }

  /**
   * A cell and what stands over it.
   *
   * @param heads one head for each column the cell covers
   */
  record Value(List<ColumnHead> heads, Cell cell) {}
}
