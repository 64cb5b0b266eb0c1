package no.planverk.preview.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that are written otherwise than as a list are in the sheet, or it says why not. */
class UnlistedPlansTest {

  private static final String ALONE =
      """
      planer:
        navn: Trafikkplan   # den eneste
        type: temaplan
      """;

  @TempDir Path folder;
  private Path more;

  @BeforeEach
  void source() throws IOException {
    Files.writeString(folder.resolve("testvik.yaml"), SheetDeskTest.GOOD);
    more = folder.resolve("planer.yaml");
    Files.writeString(more, ALONE);
  }

  private OpenSheet sheet() {
    return new OpenSheet(folder);
  }

  private String notice() {
    String page = sheet().page();
    int from = page.indexOf("id=\"ikke-vist\"");
    return from < 0 ? "" : page.substring(from, page.indexOf("</div>", from));
  }

  @Test
  void aPlanThatIsNoListIsARowWhereTheReaderTakesItForAPlan() {
    OpenSheet sheet = sheet();
    assertThat(sheet.value("r0.navn")).isEqualTo("Trafikkplan");
    assertThat(sheet.value("r3.navn")).isEqualTo("Boligplan");
    assertThat(sheet.page()).contains("value=\"ned:r1\"").doesNotContain("ned:r0", "ikke-vist");

    sheet.type("r0.gruppe", "Samferdsel").type("r0.navn", "Trafikk").save();

    assertThat(more)
        .hasContent(
            ALONE.replace("Trafikkplan", "Trafikk") + "  gruppe: Samferdsel\n  id: trafikkplan\n");
    assertThat(sheet.type("fjern", "r0").save().page()).contains("Lagret.");
    assertThat(more).content().doesNotContain("Trafikk");
    assertThat(folder.resolve("testvik.yaml")).hasContent(SheetDeskTest.GOOD);
  }

  @Test
  void whereMoreCannotComeToItThatIsSaid() throws IOException {
    String rest = SheetDeskTest.GOOD.substring(0, SheetDeskTest.GOOD.indexOf("planer:"));
    Files.writeString(folder.resolve("testvik.yaml"), rest);
    OpenSheet sheet = sheet();

    assertThat(sheet.value("r0.navn")).isEqualTo("Trafikkplan");
    sheet.press("ny").type("n1.navn", "Ny").type("n1.type", "temaplan").save();
    assertThat(sheet.page())
        .contains("Ikke lagret.", "Det som står under «planer», er ikke en liste");
    assertThat(more).hasContent(ALONE);
  }

  @Test
  void aNewPlanComesInTheListThereIs() throws IOException {
    Files.move(more, folder.resolve("xplaner.yaml"));
    sheet().press("ny").type("n1.navn", "Ny").type("n1.type", "temaplan").save();

    assertThat(folder.resolve("xplaner.yaml")).hasContent(ALONE);
    assertThat(folder.resolve("testvik.yaml")).content().contains("Ny");
  }

  @Test
  void plansUnderBothKeysAreRows() throws IOException {
    Files.writeString(
        more, "planer: [{navn: A, type: temaplan}]\nplanar: [{navn: B, type: temaplan}]\n");

    assertThat(sheet().value("r0.navn")).isEqualTo("A");
    assertThat(sheet().value("r1.navn")).isEqualTo("B");
  }

  @Test
  void whatIsNoPlanAndNoListIsSaidNotToBeShown() throws IOException {
    Files.writeString(more, "planer:\n  a: {navn: A}\n  b: {navn: B}\n");
    assertThat(notice()).contains("planer.yaml:2:3: Her skal det stå en liste");

    Files.writeString(more, "- navn: A\n  type: temaplan\n");
    assertThat(notice()).contains("planer.yaml:1:1: ");

    Files.writeString(more, "planer: [{navn: A, type: temaplan}]\nplaner: [{navn: B}]\n");
    assertThat(notice()).contains("planer.yaml:2:1: ");
    assertThat(sheet().value("r0.navn")).isEqualTo("A");
  }

  @Test
  void filesThatAreNotReadAreSaidToBeNoPart() throws IOException {
    Path home = Files.createDirectory(folder.resolve("planer"));
    Files.writeString(home.resolve("kultur.md"), "---\nnavn: Kultur\ntype: temaplan\n---\n");
    assertThat(notice()).isEmpty();
    Path deeper = Files.createDirectory(home.resolve("2026"));
    Files.writeString(deeper.resolve("dypt.md"), "---\nnavn: Dypt\ntype: temaplan\n---\n");
    Files.writeString(home.resolve("liste.yaml"), "- navn: B\n");
    Files.writeString(home.resolve("word.docx"), "PK");
    Files.writeString(folder.resolve("andre.yml"), "planer: []\n");
    Files.createSymbolicLink(home.resolve("lenke.md"), home.resolve("kultur.md"));

    assertThat(notice())
        .contains(
            "planer/2026/dypt.md:",
            "planer/liste.yaml:",
            "planer/word.docx:",
            "andre.yml:",
            "planer/lenke.md:")
        .doesNotContain("kultur.md");
  }

  @Test
  void aFileThatIsReadInSpiteOfItsFaultsIsNotSaidToBeMissing() throws IOException {
    Files.write(
        more,
        "planer: [{navn: Bl\u00E5plan, type: temaplan}]"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

    assertThat(sheet().value("r0.navn")).isEqualTo("Blåplan");
    assertThat(notice()).isEmpty();
  }
}
