package no.planverk.word;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** How wide the columns of a table are beside one another: as their longest texts ask for. */
final class Widths {

  private static final int NARROWEST = 5;
  private static final int WIDEST = 40;

  private final int[] wants;

  private Widths(int[] wants) {
    this.wants = wants;
  }

  /** The widths for the rows of a table; cells over several columns have no say. */
  static Widths of(List<Element> rows, int columns) {
    int[] wants = new int[columns];
    Arrays.fill(wants, NARROWEST);
    for (Element row : rows) {
      int column = columns - row.children().stream().mapToInt(c -> Tables.span(c, "colspan")).sum();
      for (Element cell : row.children()) {
        int span = Tables.span(cell, "colspan");
        if (span == 1 && column >= 0) {
          wants[column] = Math.max(wants[column], Math.min(WIDEST, cell.text().length()));
        }
        column += span;
      }
    }
    return new Widths(wants);
  }

  /** What some columns get of a whole. */
  String share(int column, int columns, int whole) {
    int all = Arrays.stream(wants).sum();
    int some = Arrays.stream(wants, column, Math.min(wants.length, column + columns)).sum();
    return Integer.toString(whole * some / all);
  }
}
