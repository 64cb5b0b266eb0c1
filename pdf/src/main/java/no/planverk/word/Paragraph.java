package no.planverk.word;

/**
 * How a paragraph looks.
 *
 * @param style the name of its style; empty for that of all text
 * @param list the number of the list it is in; 0 for none
 * @param level how deep in lists it is; -1 outside
 * @param isGoing whether it goes on what an item of a list began
 * @param onNewSheet whether it begins on a new sheet
 */
record Paragraph(String style, int list, int level, boolean isGoing, boolean onNewSheet) {

  Paragraph(String style) {
    this(style, 0, -1, false, false);
  }

  static Paragraph ofList(int list, int level) {
    return new Paragraph("ListParagraph", list, level, false, false);
  }

  /** The look of what follows. */
  Paragraph going() {
    return new Paragraph(style, list, level, list != 0, false);
  }

  Paragraph beginningASheet() {
    return new Paragraph(style, list, level, isGoing, true);
  }

  /** In the order the format wants. */
  void write(Markup out) {
    if (style.isEmpty() && list == 0) {
      return;
    }
    out.open("w:pPr");
    if (!style.isEmpty()) {
      out.empty("w:pStyle", "w:val", style);
    }
    if (onNewSheet) {
      out.empty("w:pageBreakBefore");
    }
    if (list != 0 && !isGoing) {
      out.open("w:numPr");
      out.empty("w:ilvl", "w:val", Integer.toString(level));
      out.empty("w:numId", "w:val", Integer.toString(list));
      out.close();
    } else if (list != 0) {
      out.empty("w:ind", "w:left", Integer.toString(400 * (level + 1)));
    }
    out.close();
  }
}
