package no.planverk.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param place where it stands
 * @param title the name of a sheet; empty for a table in a text
 * @param cells its cells, row by row; one that is merged stands once
 * @param overview whether it is one of ours that shows what stands in another table too
 */
public record Table(String place, String title, List<Cell> cells, boolean overview)
    implements Block {

  /** A table of its own. */
  public Table(String place, String title, List<Cell> cells) {
    this(place, title, cells, false);
  }

  /** The rows, each with the cell over each square; null where there is none. */
  public List<List<@Nullable Cell>> rows() {
    int height = cells.stream().mapToInt(cell -> bottom(cell)).max().orElse(0);
    int width = width();
    List<List<@Nullable Cell>> rows = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      rows.add(new ArrayList<>(java.util.Collections.nCopies(width, null)));
    }
    cells.forEach(cell -> lay(cell, rows));
    return rows;
  }

  /** How many columns it has. */
  public int width() {
    return cells.stream()
        .map(Cell::span)
        .mapToInt(span -> span.column() + span.columns())
        .max()
        .orElse(0);
  }

  private static void lay(Cell cell, List<List<@Nullable Cell>> rows) {
    Span span = cell.span();
    for (int row = span.row(); row < bottom(cell); row++) {
      for (int column = span.column(); column < span.column() + span.columns(); column++) {
        rows.get(row).set(column, cell);
      }
    }
  }

  private static int bottom(Cell cell) {
    return cell.span().row() + cell.span().rows();
  }

  /** The cells of a row that say something, each once, from left to right. */
  public static List<Cell> said(List<@Nullable Cell> row) {
    return row.stream()
        .flatMap(cell -> Optional.ofNullable(cell).stream())
        .filter(cell -> !cell.isBlank())
        .distinct()
        .toList();
  }
}
