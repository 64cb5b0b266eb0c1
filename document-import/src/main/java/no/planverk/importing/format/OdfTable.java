package no.planverk.importing.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.Span;
import no.planverk.importing.document.Text;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** One table of an OpenDocument file, in a text or as a sheet. */
final class OdfTable {

  private final OdfStyles styles;
  private final Findings findings;
  private final Places places;
  private final List<Cell> cells = new ArrayList<>();
  private final List<OdfText> texts = new ArrayList<>();
  private final BitSet hidden = new BitSet();
  private final BitSet told = new BitSet();
  private int columns;
  private int row;
  private int sheetRow;

  /** How the place of a square is written. */
  sealed interface Places {
    String of(int row, int column);
  }

  /** As in a sheet: {@code Ark1!B3}. */
  record SheetPlaces(String sheet) implements Places {
    @Override
    public String of(int row, int column) {
      return sheet + "!" + CellReference.convertNumToColString(column) + (row + 1);
    }
  }

  /** As in a text. */
  record TextPlaces(String table) implements Places {
    @Override
    public String of(int row, int column) {
      return table + ", rad " + (row + 1) + ", kolonne " + (column + 1);
    }
  }

  OdfTable(OdfStyles styles, Findings findings, Places places) {
    this.styles = styles;
    this.findings = findings;
    this.places = places;
  }

  /** Its cells; rows in which nothing stands are left out. */
  List<Cell> cells(Element table) throws Refusal {
    rows(table);
    return List.copyOf(cells);
  }

  /** The texts in its cells, for what hangs on them. */
  List<OdfText> texts() {
    return texts;
  }

  /** The columns are said before the rows, those that are not shown with the others. */
  private void column(Element element) {
    int times = Xml.number(element, "number-columns-repeated", 1, 100_000);
    if (isHidden(element)) {
      hidden.set(columns, columns + times);
    }
    columns += times;
  }

  private static boolean isHidden(Element element) {
    return Xml.attribute(element, "visibility").matches("collapse|filter");
  }

  private void rows(Element within) throws Refusal {
    for (Element child : Xml.children(within)) {
      if (Xml.name(child).equals("table-row")) {
        row(child);
      } else if (Xml.name(child).equals("table-column")) {
        column(child);
      } else if (Xml.name(child)
          .matches("table-(header-)?(rows|columns)|table-(row|column)-group")) {
        rows(child);
      }
    }
  }

  /** A row may stand for many that are alike: they are read as often as they say something. */
  private void row(Element element) throws Refusal {
    int times = Xml.number(element, "number-rows-repeated", 1, 10_000_000);
    if (isHidden(element)) {
      findings.count("merk-skjult-rad");
    }
    int before = cells.size();
    squares(element);
    boolean saysSomething = cells.size() > before;
    boolean hasWords = cells.subList(before, cells.size()).stream().anyMatch(c -> !c.isBlank());
    row += saysSomething ? 1 : 0;
    sheetRow++;
    for (int again = 1; hasWords && again < times; again++) {
      squares(element);
      row++;
      sheetRow++;
    }
    sheetRow += hasWords ? 0 : times - 1;
  }

  private void squares(Element row) throws Refusal {
    int column = 0;
    for (Element child : Xml.children(row)) {
      int times = Xml.number(child, "number-columns-repeated", 1, 100_000);
      boolean isCell = Xml.name(child).equals("table-cell");
      for (int again = 0; isCell && again < times && isWorth(child); again++) {
        cell(child, column + again);
      }
      column += times;
    }
  }

  private boolean isWorth(Element cell) {
    return Xml.children(cell).stream().anyMatch(inside -> !Xml.name(inside).equals("annotation"))
        || (!styles.colour(style(cell)).isEmpty()
            && Xml.attribute(cell, "number-columns-repeated").isEmpty());
  }

  private static String style(Element cell) {
    return Xml.attribute(cell, "style-name");
  }

  private void cell(Element element, int column) throws Refusal {
    findings.cell();
    if (column >= Limits.COLUMNS) {
      throw Limits.tooWide();
    }
    if (hidden.get(column) && !told.get(column)) {
      told.set(column);
      findings.count("merk-skjult-kolonne");
    }
    List<Text> lines = new ArrayList<>();
    boolean strong = true;
    for (Element paragraph : paragraphs(element)) {
      OdfText read = new OdfText(styles, findings).of(paragraph);
      texts.add(read);
      lines.add(read.text());
      strong &= read.text().plain().isEmpty() || read.isStrong();
    }
    Text text = dated(element, Text.lines(lines));
    int width =
        Math.min(
            Xml.number(element, "number-columns-spanned", 1, Limits.COLUMNS),
            Limits.COLUMNS - column);
    Span span =
        new Span(row, column, Xml.number(element, "number-rows-spanned", 1, Limits.SPAN), width);
    boolean bold = !text.plain().isEmpty() && (strong || styles.isBoldCell(style(element)));
    cells.add(
        new Cell(places.of(sheetRow, column), text, span, styles.colour(style(element)), bold));
  }

  private List<Element> paragraphs(Element within) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(within)) {
      switch (Xml.name(child)) {
        case "p", "h" -> found.add(child);
        case "annotation" -> findings.count("merk-kommentar");
        case "table" -> {
          findings.count("merk-tabell-i-tabell");
          found.addAll(paragraphs(child));
        }
        default -> found.addAll(paragraphs(child));
      }
    }
    return found;
  }

  /** A date that is shown with two digits of its year is written with all four. */
  private static Text dated(Element cell, Text shown) {
    String value = Xml.attribute(cell, "date-value");
    if (value.length() < 10 || shown.isStruck() || shown.plain().matches(".*\\d{4}.*")) {
      return shown;
    }
    try {
      String words = ExcelDates.words(LocalDate.parse(value.substring(0, 10)), "d");
      return new Text(words, words);
    } catch (DateTimeParseException odd) {
      return shown;
    }
  }
}
