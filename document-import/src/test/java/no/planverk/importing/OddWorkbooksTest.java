package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other programs than Excel write them, and Excel opens all the same. */
class OddWorkbooksTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final List<List<String>> ROWS =
      List.of(List.of("Plan", "Oppstart", "Beslutning"), List.of("Boligplan", "her", "Revideres"));

  @TempDir Path folder;

  /** A workbook where one part has some words in place of others. */
  private Path book(String part, String pattern, String with) throws IOException {
    Path file = Documents.excel(ROWS, folder);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path inside = zip.getPath(part);
      String text = Files.readString(inside, StandardCharsets.UTF_8);
      String changed = text.replaceAll(pattern, with);
      assertThat(changed).isNotEqualTo(text);
      Files.writeString(inside, changed, StandardCharsets.UTF_8);
    }
    return file;
  }

  private Path cell(String written) throws IOException {
    return book(SHEET, "<c r=\"B2\"[^>]*>.*?</c>", "<c r=\"B2\"" + written + "</c>");
  }

  private Imported imported(Path file) throws IOException {
    return Imported.of(folder, Language.NB, file).isReadByPlanverk(Language.NB);
  }

  @Test
  void datesInLetters() throws IOException {
    assertThat(imported(cell(" t=\"d\"><v>2026-06-12</v>")).file("planer.yaml"))
        .contains("oppstart: 12.06.2026");
    assertThat(
            Imported.of(folder.resolve("b"), Language.NB, cell(" t=\"d\"><v>2026-06-12T00:00</v>"))
                .file("planer.yaml"))
        .contains("oppstart: 12.06.2026");
  }

  @Test
  void aFormulaWithoutItsValueIsToldAndIsNoZero() throws IOException {
    Imported imported = imported(cell("><f>B1</f>"));

    assertThat(imported.file("planer.yaml")).doesNotContain("0", "oppstart");
    assertThat(imported.said()).anyMatch(line -> line.contains("1 formel har ingen verdi i filen"));
  }

  @Test
  void tickBoxes() throws IOException {
    Path file =
        book(
            SHEET,
            "<c r=\"C2\"[^>]*>.*?</c>",
            "<c r=\"C2\" t=\"b\"><v>0</v></c><c r=\"D2\" t=\"b\"><v>1</v></c>");
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path strings = zip.getPath("xl/sharedStrings.xml");
      Files.writeString(
          strings,
          Files.readString(strings)
              .replace("Beslutning", "2026")
              .replace("Revideres", "2027")
              .replace("her", "2028"));
      Path sheet = zip.getPath(SHEET);
      Files.writeString(
          sheet,
          Files.readString(sheet)
              .replace("</row><row r=\"2\"", "<c r=\"D1\" t=\"s\"><v>5</v></c></row><row r=\"2\""));
    }
    String plans = imported(file).file("planer.yaml");

    assertThat(plans).contains("år: 2027\n        aktivitet: ☑").doesNotContain("år: 2026");
  }

  @Test
  void aLookTheFileLacksIsNone() throws IOException {
    Path file = book("xl/styles.xml", "<fonts.*?</fills>|<cellStyleXfs.*?</cellStyleXfs>", "");

    assertThat(imported(file).file("planer.yaml"))
        .contains("navn: Boligplan", "beslutning: revideres");
  }

  @Test
  void theStrictFormIsToldForWhatItIs() throws IOException {
    Path file =
        book(
            "_rels/.rels",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
    Imported imported = Imported.of(folder, Language.NB, file);

    assertThat(imported.result().failed()).isTrue();
    assertThat(imported.said()).singleElement().asString().contains("Strict Open XML", " → ");
  }
}
