package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.planverk.text.Language;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Excel has beside letters: dates, colours, merged heads, hidden sheets and comments. */
class ExcelDetailsTest {

  @TempDir Path folder;

  private static XSSFCell cell(XSSFSheet sheet, int row, int column, String text) {
    XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = at.createCell(column);
    cell.setCellValue(text);
    return cell;
  }

  private static void row(XSSFSheet sheet, int row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        cell(sheet, row, column, texts[column]);
      }
    }
  }

  private Imported imported(XSSFWorkbook book) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return Imported.of(folder, Language.NB, file).isReadByPlanverk(Language.NB);
  }

  @Test
  void headsOfTwoLinesUnderATitle() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Planer");
      row(sheet, 0, "Prioriterte planer");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
      row(sheet, 2, "Nr", "Planer", "2024-2027 (årsverk)", "", "Kostnader", "");
      row(sheet, 3, "", "", "2024", "2025", "internt (timer)", "eksternt (kr)");
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 4, 5));
      row(sheet, 4, "Helse");
      sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 5));
      row(sheet, 5, "1", "Demensplan", "0,5", "1", "200", "50 000");
      row(sheet, 60_000, "2", "Rusplan", "Rulleres");
      sheet.addMergedRegion(new CellRangeAddress(60_000, 60_000, 2, 3));
      Imported imported = imported(book);

      assertThat(imported.file("planer.yaml"))
          .contains("nr: 1\n    navn: Demensplan\n    type: plan\n    gruppe: Helse")
          .contains(
              "- år: 2024\n        årsverk: 0,5\n      - år: 2025\n        årsverk: 1\n      - timer: 200")
          .contains("- kroner: 50 000")
          .contains("navn: Rusplan")
          .contains(
              "- år: 2024\n        aktivitet: Rulleres\n      - år: 2025\n        aktivitet: Rulleres");
      assertThat(imported.report()).contains("Planer!B6", "står over tabellen");
      assertThat(imported.file("planstrategi.yaml")).contains("periode: 2024-2027");
    }
  }

  @Test
  void coloursAreToldAndNeverGuessed() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Planer");
      XSSFCellStyle red = book.createCellStyle();
      red.setFillForegroundColor(IndexedColors.RED.getIndex());
      red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      XSSFCellStyle bold = book.createCellStyle();
      Font font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      row(sheet, 0, "Plan", "Status", "Kommentar");
      cell(sheet, 1, 0, "Teknisk").setCellStyle(bold);
      row(sheet, 2, "Vannplan", "", "a");
      cell(sheet, 2, 1, "").setCellStyle(red);
      Imported imported = imported(book);

      assertThat(imported.file("planer.yaml")).contains("gruppe: Teknisk").doesNotContain("status");
      assertThat(imported.said())
          .contains("Statusen til 1 plan er bare en farge, og den er ikke gjettet: «Vannplan».");
      assertThat(imported.report()).contains("Planer!B3", "bare en farge");
    }
  }

  @Test
  void datesAreAsExactAsTheyAreShown() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Planer");
      row(sheet, 0, "Plan", "Vedtatt", "Forventet vedtak", "Kostnad");
      row(sheet, 1, "Vannplan");
      String[] formats = {"dd/mm/yy", "mmm-yy"};
      for (int column = 0; column < formats.length; column++) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(formats[column]));
        XSSFCell cell = sheet.getRow(1).createCell(1 + column);
        cell.setCellValue(LocalDate.of(2024, 6, 11));
        cell.setCellStyle(style);
      }
      sheet.getRow(1).createCell(3).setCellFormula("100+150");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row(book.createSheet("Skjult"), 0, "Hemmelig");
      book.setSheetHidden(1, true);
      Imported imported = imported(book);

      assertThat(imported.file("planer.yaml"))
          .contains("vedtatt: 11.06.2024", "forventet-vedtak: juni 2024", "kroner: 250");
      assertThat(imported.said()).contains("1 skjult ark er lest som de andre.");
      assertThat(imported.report()).contains("Skjult!A1", "ikke forstått");
    }
  }

  @Test
  void hiddenColumnsWithWordsInThemAreTold() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Planer");
      row(sheet, 0, "Plan", "Vedtatt", "Intern vurdering", "Ansvarlig");
      row(sheet, 1, "Boligplan", "2019", "Kuttes", "Helse");
      sheet.setColumnHidden(2, true);
      sheet.setColumnHidden(9, true);
      Imported imported = imported(book);

      assertThat(imported.said()).contains("1 skjult kolonne er lest som de andre.");
      assertThat(imported.file("planer.yaml")).contains("Intern vurdering: Kuttes");
    }
  }
}
