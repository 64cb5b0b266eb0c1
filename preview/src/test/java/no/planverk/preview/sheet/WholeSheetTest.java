package no.planverk.preview.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be known of the sheet as a whole is said in it, and its lines have their places. */
class WholeSheetTest {

  private static final String MORE =
      """
      planer:
        - navn: Trafikkplan
          type: temaplan
          gruppe: Samferdsel
        - navn: Idrettsplan
          type: temaplan
      """;

  @TempDir Path folder;
  private Path more;

  @BeforeEach
  void source() throws IOException {
    Files.writeString(folder.resolve("testvik.yaml"), SheetDeskTest.GOOD);
    more = folder.resolve("planer.yaml");
    Files.writeString(more, MORE);
    Files.writeString(
        Files.createDirectory(folder.resolve("planer")).resolve("kulturplan.md"),
        "---\nnavn: Kulturplan\ntype: temaplan\n---\nOm planen.\n");
  }

  private OpenSheet sheet() {
    return new OpenSheet(folder);
  }

  @Test
  void plansOfAFileThatCannotBeReadAreSaidNotToBeShown() throws IOException {
    assertThat(sheet().page()).doesNotContain("ikke-vist");
    Files.writeString(more, MORE.replace("navn: Idrettsplan", "navn: \"Idrettsplan"));
    OpenSheet sheet = sheet();

    assertThat(sheet.page())
        .containsPattern(
            "(?s)id=\"ikke-vist\">\\s*<p>Regnearket er ikke helt.*<li>planer.yaml:\\d+:\\d+: .* → ")
        .contains(">\nKulturplan</textarea>")
        .doesNotContain("Trafikkplan");
    assertThat(sheet.type("r2.gruppe", "Bolig").save().page()).contains("Lagret.", "ikke-vist");
  }

  @Test
  void aPlanThatIsAFileOfItsOwnAndOneThatIsNoTextAreSaidToo() throws IOException {
    Files.writeString(folder.resolve("planer/kulturplan.md"), "---\nnavn: Kulturplan\n");
    Files.write(more, new byte[] {'P', 'K', 3, 4, 0});

    assertThat(sheet().page())
        .containsPattern("(?s)ikke-vist.*<li>planer.yaml:.*<li>planer/kulturplan.md:");
  }

  @Test
  void aNewPlanWritesNothingOverAFileThatCannotBeRead() throws IOException {
    String broken = MORE.replace("navn: Idrettsplan", "navn: \"Idrettsplan");
    Files.writeString(more, broken);
    Files.writeString(
        folder.resolve("testvik.yaml"),
        SheetDeskTest.GOOD.substring(0, SheetDeskTest.GOOD.indexOf("planer:")));

    OpenSheet sheet = sheet().press("ny").type("n1.navn", "Ny").type("n1.type", "temaplan").save();

    assertThat(sheet.page()).contains("Ikke lagret.");
    assertThat(more).hasContent(broken);
  }

  @Test
  void whatOthersChangeIsToldAtOnceAndWhatIsTypedStays() throws IOException {
    OpenSheet sheet = sheet().type("r2.gruppe", "Bolig");
    assertThat(sheet.press("prøv").page()).doesNotContain("etter at du åpnet").contains("Prøvd");
    Files.writeString(more, MORE.replace("Idrettsplan", "Plan for idrett"));
    Files.writeString(folder.resolve("planer/ny.md"), "---\nnavn: Ny\ntype: temaplan\n---\n");

    assertThat(sheet.press("prøv").page())
        .containsPattern(
            "id=\"imens\" role=\"status\"><p>planer.yaml, planer/ny.md er endret etter at du åpnet");
    assertThat(sheet.value("r2.gruppe")).isEqualTo("Bolig");
    assertThat(sheet.save().page()).contains("Lagret.");
    assertThat(sheet.page()).contains(">\nPlan for idrett</textarea>").doesNotContain("åpnet");
  }

  @Test
  void aFileIsTheSameHoweverTheDiskSpellsIt() throws IOException {
    Path decomposed = folder.resolve("planer").resolve("ba\u030Atplan.md");
    Files.writeString(decomposed, "---\nnavn: Ba\u030Atplan\ntype: temaplan\n---\nOm planen.\n");
    OpenSheet sheet = sheet();
    assertThat(sheet.value("r5.navn")).isEqualTo("Ba\u030Atplan");

    sheet.type("r5.gruppe", "På sjøen").save();

    assertThat(sheet.page()).contains("Lagret.");
    assertThat(decomposed)
        .hasContent(
            "---\nnavn: Ba\u030Atplan\ntype: temaplan\ngruppe: På sjøen\n---\nOm planen.\n");
    sheet().type("fjern", "r5").save();
    assertThat(decomposed).doesNotExist();
  }

  @Test
  void aNewPlanComesBelowTheOneChosenAndInItsGroup() {
    OpenSheet sheet = sheet().press("ny:r0");
    assertThat(sheet.page()).contains("Ny plan under, i samme gruppe: Trafikkplan");
    assertThat(sheet.value("n1.gruppe")).isEqualTo("Samferdsel");

    sheet.type("n1.navn", "Sykkelplan").type("n1.type", "temaplan").save();

    String fresh = "  - navn: Sykkelplan\n    type: temaplan\n    gruppe: Samferdsel\n";
    int second = MORE.indexOf("  - navn: Idrett");
    assertThat(more).hasContent(MORE.substring(0, second) + fresh + MORE.substring(second));
  }
}
