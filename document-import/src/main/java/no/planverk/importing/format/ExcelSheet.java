package no.planverk.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.Span;
import no.planverk.importing.document.Text;
import no.planverk.importing.text.CleanText;
import no.planverk.importing.text.MarkdownText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The cells of one sheet, as they are seen. */
final class ExcelSheet {

  private final Sheet sheet;
  private final Findings findings;
  private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("nb-NO"));
  private final Map<String, CellRangeAddress> merged = new HashMap<>();
  private final Set<Integer> hidden = new TreeSet<>();

  ExcelSheet(Sheet sheet, Findings findings) {
    this.sheet = sheet;
    this.findings = findings;
    formatter.setUseCachedValuesForFormulaCells(true);
    sheet.getMergedRegions().forEach(range -> merged.put(key(range), range));
  }

  private static String key(CellRangeAddress range) {
    return range.getFirstRow() + ":" + range.getFirstColumn();
  }

  List<Cell> cells() throws Refusal {
    List<Cell> cells = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        findings.count("merk-skjult-rad");
      }
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        take((XSSFCell) cell, cells);
      }
    }
    findings.count("merk-skjult-kolonne", hidden.size());
    return tightened(cells);
  }

  private void take(XSSFCell cell, List<Cell> cells) throws Refusal {
    findings.cell();
    if (cell.getCellComment() != null) {
      findings.count("merk-kommentar");
    }
    int column = cell.getColumnIndex();
    String letters = CleanText.of(words(cell)).strip();
    CellLook look = CellLook.of(cell);
    if (letters.isEmpty() && look.colour().isEmpty()) {
      return;
    }
    if (column >= Limits.COLUMNS) {
      throw Limits.tooWide();
    }
    if (sheet.isColumnHidden(column)) {
      hidden.add(column);
    }
    CellRangeAddress range = merged.get(cell.getRowIndex() + ":" + column);
    int height =
        range == null ? 1 : Math.min(range.getLastRow() - range.getFirstRow() + 1, Limits.SPAN);
    int width =
        range == null ? 1 : Math.min(range.getLastColumn() - column + 1, Limits.COLUMNS - column);
    Span span = new Span(cell.getRowIndex(), column, height, width);
    String marked = MarkdownText.paragraph(look.marked(MarkdownText.of(letters)));
    Text text = new Text(letters, marked, look.struck() ? "" : letters);
    cells.add(
        new Cell(place(cell), text, span, look.colour(), look.strong() && !letters.isEmpty()));
  }

  private String place(XSSFCell cell) {
    return sheet.getSheetName() + "!" + cell.getReference();
  }

  /** Rows without any cell are taken out, so that one far down does not fill a table. */
  private static List<Cell> tightened(List<Cell> cells) {
    Set<Integer> covered = new TreeSet<>();
    for (Cell cell : cells) {
      Span span = cell.span();
      IntStream.range(span.row(), span.row() + span.rows()).forEach(covered::add);
    }
    Map<Integer, Integer> rows = new HashMap<>();
    covered.forEach(row -> rows.put(row, rows.size()));
    return cells.stream().map(cell -> moved(cell, rows)).toList();
  }

  private static Cell moved(Cell cell, Map<Integer, Integer> rows) {
    Span span = cell.span();
    int row = rows.getOrDefault(span.row(), span.row());
    Span to = new Span(row, span.column(), span.rows(), span.columns());
    return new Cell(cell.place(), cell.text(), to, cell.colour(), cell.strong());
  }

  private String words(XSSFCell cell) {
    Optional<String> day = ExcelDates.written(cell);
    if (day.isPresent()) {
      return day.get();
    }
    boolean isFormula = cell.getCellType() == CellType.FORMULA;
    if (isFormula && !cell.getCTCell().isSetV()) {
      findings.count("merk-formel-uten-verdi");
      return "";
    }
    CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
    if (type == CellType.BOOLEAN) {
      return cell.getBooleanCellValue() ? "☑" : "☐";
    }
    if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      return ExcelDates.words(
          cell.getLocalDateTimeCellValue().toLocalDate(),
          cell.getCellStyle().getDataFormatString());
    }
    return formatter.formatCellValue(cell);
  }
}
