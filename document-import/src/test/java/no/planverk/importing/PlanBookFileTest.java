package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.planverk.data.DataFile;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook of the plans as Excel opens it. */
class PlanBookFileTest {

  private static final String HEAD =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
      planstrategi: {tittel: Planstrategi for Testvik, periode: 2024-2027, status: under arbeid}
      """;

  @Test
  void everyTextIsATextAndNothingIsReckonedWith() throws IOException {
    String yaml = "planer: [{navn: \"=cmd|' /C calc'!A0\", id: p, type: temaplan, nr: \"0301\"}]";
    try (XSSFWorkbook book = opened(yaml)) {
      Row plan = book.getSheet("planer").getRow(1);
      for (Cell cell : plan) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
      }
      assertThat(texts(plan)).contains("=cmd|' /C calc'!A0", "0301", "0999");
    }
  }

  @Test
  void theHeadingsAreFieldsAndStayInSight() throws IOException {
    try (XSSFWorkbook book =
        opened("planer: [{navn: P, type: temaplan, oppstart: 1.2.2025, høring: juni 2026}]")) {
      Sheet sheet = book.getSheet("planer");
      assertThat(texts(sheet.getRow(0))).contains("id", "navn", "beslutning.valg", "oppstart.fra");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getRepeatingRows().formatAsString()).contains("1");
      int start = texts(sheet.getRow(0)).indexOf("oppstart.fra");
      assertThat(sheet.getRow(1).getCell(start).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2025, 2, 1));
    }
  }

  @Test
  void itSaysWhoseItIsAndWhenAndInWhichLanguage() throws IOException {
    try (XSSFWorkbook book = opened("planer: [{navn: P, type: temaplan}]")) {
      var said = book.getProperties().getCoreProperties();
      assertThat(said.getTitle()).isEqualTo("Planstrategi for Testvik");
      assertThat(said.getCreator()).isEqualTo("Testvik kommune");
      assertThat(said.getCreated().toInstant()).isEqualTo("2025-03-01T00:00:00Z");
      assertThat(said.getUnderlyingProperties().getLanguageProperty()).contains("nb");
    }
  }

  @Test
  void itSaysWhatIsNotInIt() throws IOException {
    String yaml =
        "planer: [{navn: P, id: p, type: temaplan, tekst: Mye.}, {navn: Q, type: temaplan}]";
    try (XSSFWorkbook book = opened(yaml)) {
      List<String> about =
          StreamSupport.stream(book.getSheet("om").spliterator(), false)
              .flatMap(row -> texts(row).stream())
              .toList();
      assertThat(about).anyMatch(line -> line.startsWith("Ikke med i arbeidsboken: «tekst» i p. "));
    }
  }

  /** More letters than a cell takes are left out, and that is said. */
  @Test
  void whatNoCellHoldsIsSaidAndNotCut() throws IOException {
    String many =
        String.join(", ", IntStream.range(0, 400).mapToObj(i -> "t" + i + "x".repeat(90)).toList());
    try (XSSFWorkbook book =
        opened("planer: [{navn: P, id: p, type: temaplan, temaer: [" + many + "]}]")) {
      Sheet sheet = book.getSheet("planer");
      int themes = texts(sheet.getRow(0)).indexOf("temaer");
      assertThat(sheet.getRow(1).getCell(themes)).isNull();
      assertThat(texts(book.getSheet("om").getRow(6)))
          .anyMatch(line -> line.contains("«temaer» i p"));
    }
  }

  @Test
  void theBytesAreTheSameWhereverAndWheneverItIsMade() {
    String yaml = "planer: [{navn: Årsplan, type: temaplan, oppstart: 1.2.2025}]";
    byte[] here = bytes(yaml);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes(yaml)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aParameterLeavesItOutWithTheWayToIt() {
    List<String> paths =
        files("planer: [{navn: P, type: temaplan}]", false).stream().map(DataFile::path).toList();
    assertThat(paths).contains("data/planer.csv").doesNotContain("data/planer.xlsx");
  }

  private static List<String> texts(Row row) {
    return StreamSupport.stream(row.spliterator(), false).map(Cell::toString).toList();
  }

  private static XSSFWorkbook opened(String yaml) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(yaml)));
  }

  private static byte[] bytes(String yaml) {
    return files(yaml, true).stream()
        .filter(file -> file.path().equals("data/planer.xlsx"))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static List<DataFile> files(String yaml, boolean workbook) {
    SourceTree tree =
        new SourceTree(List.of(new SourceFile("planverk.yaml", HEAD + yaml)), Map.of());
    return Reading.of(tree, SourceDates.UNKNOWN)
        .then(source -> Deciding.of(source, null, LocalDate.of(2025, 3, 1), workbook, false))
        .value()
        .orElseThrow()
        .site()
        .data();
  }
}
