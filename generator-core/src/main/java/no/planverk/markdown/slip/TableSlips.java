package no.planverk.markdown.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Hidden;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.Positions;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Cells of a table that have no column: Markdown leaves them out. */
final class TableSlips {

  private TableSlips() {}

  static List<Diagnostic> of(Node root, Positions positions) {
    return Nodes.all(root, TableBlock.class).stream()
        .flatMap(table -> of(table, positions))
        .toList();
  }

  private static Stream<Diagnostic> of(TableBlock table, Positions positions) {
    List<TableRow> rows = Nodes.all(table, TableRow.class);
    int columns = Nodes.all(rows.get(0), TableCell.class).size();
    return rows.stream().flatMap(row -> beyond(columns, row, positions));
  }

  private static Stream<Diagnostic> beyond(int columns, TableRow row, Positions positions) {
    return cells(positions.line(row)).stream()
        .skip(columns)
        .filter(cell -> !cell.isBlank())
        .limit(1)
        .map(
            cell ->
                Diagnostic.error(
                    positions.of(row), "tabell-rute", "tekst", Hidden.shown(cell.strip())));
  }

  /** What stands between the bars of a row; a bar after a backslash is one of the text. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String inside = row.strip();
    for (int at = inside.startsWith("|") ? 1 : 0; at < inside.length(); at++) {
      char sign = inside.charAt(at);
      if (sign == '|') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        boolean escaped = sign == '\\' && at + 1 < inside.length() && inside.charAt(at + 1) == '|';
        cell.append(escaped ? inside.charAt(++at) : sign);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
