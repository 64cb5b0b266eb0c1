package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second document's chapters and what it says of the strategy, taken in or told. */
class SecondTextTest {

  @TempDir Path folder;

  @BeforeEach
  void first() throws IOException {
    Imported.of(folder, Language.NB, word("Planstrategi 2024-2027", "Innledning|Gammel tekst."))
        .isReadByPlanverk(Language.NB);
  }

  private Path word(String title, String... chapters) throws IOException {
    Path file = folder.resolve("strategi.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      paragraph(document, "Title", title);
      for (String chapter : chapters) {
        int end = chapter.indexOf('|');
        paragraph(document, "Heading1", chapter.substring(0, end));
        List.of(chapter.substring(end + 1).split("\\|", -1))
            .forEach(text -> paragraph(document, "Normal", text));
      }
      document.write(out);
    }
    return file;
  }

  private static void paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  private Imported second(boolean update, Path document) throws IOException {
    return Imported.run(folder, Language.NB, MarkMeaning.ARBEID, update, document);
  }

  @Test
  void aNewChapterIsAddedAndAnotherTextIsOnlyTold() throws IOException {
    Path document =
        word("Planstrategi 2024-2027", "Innledning|Ny tekst.", "Oppfølging|Vi følger med.");
    String before = new Imported(folder, new ImportResult(false, List.of(), "")).files().toString();

    Imported proposed = second(false, document);
    assertThat(proposed.files()).hasToString(before);
    assertThat(proposed.said())
        .contains("1 kapittel er nytt: «Oppfølging».")
        .contains(
            "1 kapittel har en annen tekst i dokumentet og må endres for hånd: «Innledning».");

    Imported merged = second(true, document);
    merged.isReadByPlanverk(Language.NB);
    assertThat(merged.file("kapitler/1-innledning.md")).contains("Gammel tekst.");
    assertThat(merged.file("kapitler/2-oppfolging.md")).contains("Vi følger med.");
    assertThat(second(true, document).said()).noneMatch(line -> line.contains("er nytt"));
  }

  @Test
  void theSameDocumentChangesNothing() throws IOException {
    Imported again = second(true, word("Planstrategi 2024-2027", "Innledning|Gammel   tekst."));

    assertThat(again.said()).contains("Ingen planer er endret.");
  }

  @Test
  void whatIsNewOfTheStrategyIsPutInItsFileAndNothingElse() throws IOException {
    Path file = folder.resolve("planverk/planstrategi.yaml");
    String own = Files.readString(file).replace("tittel: Planstrategi", "tittel: Vår planstrategi");
    Files.writeString(file, own + "  # sist\n");
    Path document =
        word(
            "Planstrategi 2024-2027",
            "Innledning|Vedtatt av kommunestyret 11.06.2024, sak K 31/24.|Gammel tekst.");

    Imported merged = second(true, document);
    merged.isReadByPlanverk(Language.NB);

    assertThat(merged.said())
        .contains("2 opplysninger om strategien er nye eller endret: «vedtatt», «status».");
    assertThat(merged.file("planstrategi.yaml"))
        .contains("tittel: Vår planstrategi", "status: vedtatt", "dato: 11.06.2024", "# sist");
    assertThat(second(true, document).said()).contains("Ingen planer er endret.");
  }

  @Test
  void aListThatLiesThereIsThePlanners() throws IOException {
    Path file = folder.resolve("planverk/planstrategi.yaml");
    Files.writeString(file, Files.readString(file) + "  prioriteringer: [Lovpålagt]\n");
    Path table = Documents.csv("Plan;Vedtatt;Prioritet\nKulturplan;2019;Høy\n", folder);

    Imported merged = second(true, table);
    merged.isReadByPlanverk(Language.NB);

    assertThat(merged.file("planer.yaml")).contains("Kulturplan").doesNotContain("prioritet");
    assertThat(merged.said())
        .contains(
            "1 opplysning om strategien må endres for hånd, for det står noe annet der fra før:"
                + " «prioriteringer».");
  }

  @Test
  void prioritiesThatAreNewAreSaidOnceAndNamedByThePlans() throws IOException {
    Path table =
        Documents.csv("Plan;Vedtatt;Prioritet\nA;2019;Lav\nB;2020;Høy\nC;2021;Lav\n", folder);

    Imported merged = second(true, table);
    merged.isReadByPlanverk(Language.NB);

    assertThat(merged.file("planstrategi.yaml"))
        .contains("prioriteringer:\n    - navn: Høy\n    - navn: Lav\n");
    assertThat(merged.file("planer.yaml")).contains("prioritet: Lav").contains("prioritet: Høy");
  }
}
