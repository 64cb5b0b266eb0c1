package no.planverk.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes tables: their heads are told as such and stand on every sheet. */
final class Tables {

  /** The width of an upright sheet's text, in twentieths of a point. */
  private static final int FULL = 9864;

  /** What such a table shows stands in another too: an import has its plans from there. */
  private static final String OVERVIEW = "pv-dok__oversikt";

  /** All of a table, in fiftieths of a percent. */
  private static final int PERCENT = 5000;

  private final Markup out;
  private final Body body;

  /** How many rows more a cell above reaches down, by its first column. */
  private final Map<Integer, int[]> reaching = new HashMap<>();

  Tables(Markup out, Body body) {
    this.out = out;
    this.body = body;
  }

  void write(Element table) {
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      body.paragraph(new Paragraph("Caption"), caption.childNodes(), false);
    }
    List<Element> rows = table.select("> thead > tr, > tbody > tr, > tfoot > tr, > tr");
    int width =
        rows.stream()
            .mapToInt(row -> row.children().stream().mapToInt(cell -> span(cell, "colspan")).sum())
            .max()
            .orElse(0);
    if (width == 0) {
      return;
    }
    out.open("w:tbl");
    look(caption == null ? "" : caption.text(), table.hasClass(OVERVIEW) ? "Overview" : "Grid");
    Widths widths = Widths.of(rows, width);
    out.open("w:tblGrid");
    for (int column = 0; column < width; column++) {
      out.empty("w:gridCol", "w:w", widths.share(column, 1, FULL));
    }
    out.close();
    rows.forEach(row -> row(row, widths));
    out.close();
    out.inside("w:p", () -> new Paragraph("AfterTable").write(out));
  }

  private void look(String caption, String style) {
    out.open("w:tblPr");
    out.empty("w:tblStyle", "w:val", style);
    out.empty("w:tblW", "w:w", Integer.toString(PERCENT), "w:type", "pct");
    out.empty("w:tblLook", "w:val", "04A0", "w:firstRow", "1", "w:firstColumn", "1");
    if (!caption.isEmpty()) {
      out.empty("w:tblCaption", "w:val", caption);
    }
    out.close();
  }

  private void row(Element row, Widths widths) {
    out.open("w:tr");
    out.open("w:trPr");
    out.empty("w:cantSplit");
    if (row.parent() != null && row.parent().tagName().equals("thead")) {
      out.empty("w:tblHeader");
    }
    out.close();
    int column = reached(0);
    for (Element cell : row.children()) {
      int columns = span(cell, "colspan");
      int rows = span(cell, "rowspan");
      cell(cell, columns, rows > 1, widths.share(column, columns, PERCENT));
      if (rows > 1) {
        reaching.put(column, new int[] {rows - 1, columns});
      }
      column = reached(column + columns);
    }
    out.close();
  }

  /** Writes what cells above reach down to from a column on, and gives the next that is free. */
  private int reached(int column) {
    int free = column;
    int[] above = reaching.get(free);
    while (above != null && above[0] > 0) {
      above[0]--;
      int columns = above[1];
      out.open("w:tc");
      out.open("w:tcPr");
      out.empty("w:gridSpan", "w:val", Integer.toString(columns));
      out.empty("w:vMerge");
      out.close();
      out.empty("w:p");
      out.close();
      free += columns;
      above = reaching.get(free);
    }
    return free;
  }

  private void cell(Element cell, int columns, boolean down, String share) {
    out.open("w:tc");
    out.open("w:tcPr");
    out.empty("w:tcW", "w:w", share, "w:type", "pct");
    out.empty("w:gridSpan", "w:val", Integer.toString(columns));
    if (down) {
      out.empty("w:vMerge", "w:val", "restart");
    }
    out.close();
    if (cell.tagName().equals("th")) {
      body.paragraph(new Paragraph("Cell"), cell.childNodes(), true);
    } else if (cell.text().isBlank() && cell.select("img").isEmpty()) {
      out.inside("w:p", () -> new Paragraph("Cell").write(out));
    } else {
      body.write(cell, new Paragraph("Cell"));
    }
    out.close();
  }

  static int span(Element cell, String attribute) {
    String said = cell.attr(attribute);
    return said.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(said) : 1;
  }
}
