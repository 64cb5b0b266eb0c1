package no.planverk.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.Span;
import no.planverk.importing.document.Text;
import org.w3c.dom.Element;

/** One table of Word: a cell that is merged over rows is said once and continued below. */
final class WordTable {

  private final WordParts parts;
  private final Findings findings;
  private final String place;
  private final List<Cell> cells = new ArrayList<>();
  private final Map<Integer, Integer> open = new HashMap<>();
  private final List<WordParagraph.Image> images = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private final List<WordParagraph.NoteMark> notes = new ArrayList<>();
  private int row;

  WordTable(WordParts parts, Findings findings, String place) {
    this.parts = parts;
    this.findings = findings;
    this.place = place;
  }

  /** Its cells. */
  List<Cell> cells(Element table) throws Refusal {
    rows(table);
    return List.copyOf(cells);
  }

  List<WordParagraph.Image> images() {
    return images;
  }

  List<Element> boxes() {
    return boxes;
  }

  List<WordParagraph.NoteMark> notes() {
    return notes;
  }

  private void rows(Element within) throws Refusal {
    for (Element child : Xml.children(within)) {
      String name = Xml.name(child);
      if (name.equals("tr") && Xml.at(child, "trPr", "del").isPresent()) {
        findings.count("merk-slettet");
      } else if (name.equals("tr")) {
        int before = Xml.at(child, "trPr", "gridBefore").map(WordTable::count).orElse(0);
        cells(child, before);
        row++;
      } else if (name.matches("sdt|sdtContent|ins|moveTo|customXml")) {
        rows(child);
      }
    }
  }

  private static int count(Element element) {
    return Xml.number(element, "val", 0, Limits.COLUMNS);
  }

  private int cells(Element within, int from) throws Refusal {
    int column = from;
    for (Element child : Xml.children(within)) {
      if (Xml.name(child).equals("tc")) {
        column = cell(child, column);
      } else if (Xml.name(child).matches("sdt|sdtContent|customXml")) {
        column = cells(child, column);
      }
    }
    return column;
  }

  private int cell(Element element, int column) throws Refusal {
    findings.cell();
    int width =
        Xml.at(element, "tcPr", "gridSpan")
            .map(span -> Xml.number(span, "val", 1, Limits.COLUMNS))
            .orElse(1);
    boolean merged = Xml.at(element, "tcPr", "vMerge").isPresent();
    boolean first = Xml.value(element, "tcPr", "vMerge").equals("restart");
    Integer above = open.get(column);
    if (column >= Limits.COLUMNS) {
      throw Limits.tooWide();
    }
    if (merged && !first && above != null) {
      grow(above, element);
    } else {
      open.put(column, cells.size());
      cells.add(read(element, new Span(row, column, 1, width)));
    }
    return column + width;
  }

  /** What is written in a continued cell is not seen in Word, but is there. */
  private void grow(int index, Element element) {
    Cell cell = cells.get(index);
    Span span = cell.span();
    Span longer = new Span(span.row(), span.column(), row - span.row() + 1, span.columns());
    Text text = Text.lines(List.of(cell.text(), read(element, longer).text()));
    cells.set(index, new Cell(cell.place(), text, longer, cell.colour(), cell.strong()));
  }

  private Cell read(Element element, Span span) {
    List<Text> lines = new ArrayList<>();
    boolean strong = true;
    for (Element paragraph : paragraphs(element)) {
      WordParagraph read = new WordParagraph(parts, findings).of(paragraph);
      Text text = read.text();
      strong &= text.plain().isEmpty() || read.isStrong();
      lines.add(text);
      images.addAll(read.images());
      boxes.addAll(read.boxes());
      notes.addAll(read.notes());
    }
    Text text = Text.lines(lines);
    String where = place + ", rad " + (span.row() + 1) + ", kolonne " + (span.column() + 1);
    return new Cell(where, text, span, colour(element), strong && !text.plain().isEmpty());
  }

  /** Those of a table inside the cell too: the inner table's lines follow each other. */
  private List<Element> paragraphs(Element within) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(within)) {
      switch (Xml.name(child)) {
        case "p" -> found.add(child);
        case "del", "moveFrom" -> findings.count("merk-slettet");
        case "tbl" -> {
          findings.count("merk-tabell-i-tabell");
          found.addAll(paragraphs(child));
        }
        default -> found.addAll(paragraphs(child));
      }
    }
    return found;
  }

  private static String colour(Element cell) {
    String fill = Xml.at(cell, "tcPr", "shd").map(shade -> Xml.attribute(shade, "fill")).orElse("");
    String colour = fill.toUpperCase(Locale.ROOT);
    return colour.matches("[0-9A-F]{6}") && !colour.equals("FFFFFF") ? colour : "";
  }
}
