package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.Table;
import org.jspecify.annotations.Nullable;

/** A table of something else than plans, as Markdown: the first row is its head. */
final class MarkdownTable {

  private MarkdownTable() {}

  /** The table; what is merged stands in its first square. */
  static String of(Table table) {
    List<List<@Nullable Cell>> rows = table.rows();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      lines.add(line(rows.get(row), row));
      if (row == 0) {
        lines.add("|" + "---|".repeat(rows.get(0).size()));
      }
    }
    return String.join("\n", lines);
  }

  private static String line(List<@Nullable Cell> row, int number) {
    List<String> squares = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Cell cell = row.get(column);
      boolean begins =
          cell != null && cell.span().row() == number && cell.span().column() == column;
      String said = begins && cell != null ? square(cell) : "";
      squares.add(number == 0 ? unstressed(said) : said);
    }
    return squares.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** A head is set in bold anyway, and so is a heading. */
  static String unstressed(String markdown) {
    return markdown.replaceFirst("^\\*\\*([^*]*)\\*\\*$", "$1");
  }

  private static String square(Cell cell) {
    return cell.text().markdown().replaceAll(" *\\n *", "<br>");
  }

  /** Plain words, so that Markdown shows each of their signs. */
  static String escaped(String plain) {
    return plain.replaceAll("[\\\\`*_\\[\\]<>~|]", "\\\\$0");
  }
}
