package no.planverk.preview.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.edit.save.Stages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done in the sheet becomes the least that has to be changed in the files. */
class SheetDeskTest {

  static final String GOOD =
      """
      # Vår strategi
      kommune: {navn: Testvik kommune, kommunenummer: "0399", målform: bokmål}
      planstrategi:
        tittel: Planstrategi for Testvik 2024-2027
        periode: 2024-2027
        status: vedtatt
      enheter:
        - {navn: Stab, gruppe: administrasjon}
        - {navn: Plan og miljø, gruppe: administrasjon}
      planer:
        # De store
        - navn: "Samfunnsdelen"
          type: samfunnsdel
          vedtatt: {dato: 12.06.2018, sak: K 24/18}
          beslutning: revideres

        - navn: Klimaplan   # fra 2020
          type: temaplan
          følger-opp: [samfunnsdelen]
          ansvarlig: [Stab, Plan og miljø]

        - navn: Boligplan
          type: temaplan
      """;
  private static final int FIRST = GOOD.indexOf("  - navn: \"Samf");
  private static final int SECOND = GOOD.indexOf("  - navn: Klima");
  private static final int THIRD = GOOD.indexOf("  - navn: Bolig");
  private static final String CULTURE = "---\nnavn: Kulturplan\ntype: temaplan\n---\nOm planen.\n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("testvik.yaml");
    Files.writeString(file, GOOD);
    Files.writeString(
        Files.createDirectory(folder.resolve("planer")).resolve("kulturplan.md"), CULTURE);
  }

  private OpenSheet sheet() {
    return new OpenSheet(folder);
  }

  @Test
  void everyPlanIsShownAsItIsWritten() {
    OpenSheet sheet = sheet();

    assertThat(sheet.value("r0.navn")).isEqualTo("Samfunnsdelen");
    assertThat(sheet.value("r0.vedtatt.dato")).isEqualTo("12.06.2018");
    assertThat(sheet.value("r0.vedtatt.sak")).isEqualTo("K 24/18");
    assertThat(sheet.value("r0.beslutning.valg")).isEqualTo("revideres");
    assertThat(sheet.value("r0.beslutning.ordlyd")).isEmpty();
    assertThat(sheet.value("r1.ansvarlig")).isEqualTo("Stab, Plan og miljø");
    assertThat(sheet.value("r3.navn")).isEqualTo("Kulturplan");
    assertThat(sheet.page()).contains("<html lang=\"nb\"", "aria-label=\"Status: Klimaplan\"");
  }

  @Test
  void savingWhatWasNotChangedChangesNoByte() {
    assertThat(sheet().save().page()).contains("Lagret.");
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void cellsOfSeveralPlansAreSavedAtOnce() {
    OpenSheet sheet =
        sheet()
            .type("r0.beslutning.valg", "videreføres")
            .type("r0.vedtatt.sak", "")
            .type("r1.ansvarlig", "Stab")
            .type("r2.status", "under arbeid")
            .type("r3.gruppe", "Kultur")
            .save();

    assertThat(sheet.page()).contains("Lagret.");
    assertThat(file)
        .hasContent(
            GOOD.replace("revideres", "videreføres")
                .replace(", sak: K 24/18", "")
                .replace("[Stab, Plan og miljø]", "[Stab]")
                .replace(
                    "Boligplan\n    type: temaplan\n",
                    "Boligplan\n    type: temaplan\n    status: under arbeid\n"));
    assertThat(folder.resolve("planer/kulturplan.md"))
        .hasContent(CULTURE.replace("temaplan\n", "temaplan\ngruppe: Kultur\n"));
  }

  @Test
  void aPartBesideAPlainValueMakesPartsOfIt() {
    sheet().type("r0.beslutning.ordlyd", "Full revisjon").save();

    assertThat(file)
        .hasContent(
            GOOD.replace(
                "beslutning: revideres",
                "beslutning:\n      valg: revideres\n      ordlyd: Full revisjon"));
  }

  @Test
  void aDecisionThatIsAnotherIsNotToldInOldWordsWithoutAWord() throws IOException {
    Files.writeString(file, GOOD.replace("revideres", "{valg: revideres, ordlyd: Full revisjon}"));
    OpenSheet sheet = sheet();

    assertThat(sheet.type("r0.beslutning.valg", "videreføres").press("prøv").page())
        .contains("ordlyden er som før: «Full revisjon»");
    assertThat(sheet.type("r0.beslutning.ordlyd", "Videreføres").press("prøv").page())
        .doesNotContain("ordlyden er som før");
  }

  @Test
  void aNewNameKeepsTheIdThatOthersPointAt() {
    sheet().type("r0.navn", "Kommuneplanens samfunnsdel").save();

    assertThat(file)
        .hasContent(
            GOOD.replace("\"Samfunnsdelen\"", "\"Kommuneplanens samfunnsdel\"")
                .replace(
                    "beslutning: revideres\n", "beslutning: revideres\n    id: samfunnsdelen\n"));
  }

  @Test
  void aMistakeStandsByItsPlanAndNothingIsSaved() {
    OpenSheet sheet =
        sheet().type("r0.vedtatt.dato", "i fjor en gang").type("r2.status", "ferdig da").save();

    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.page())
        .contains("Ikke lagret.", "href=\"#r0.vedtatt.dato\"", "href=\"#r2.status\"")
        .containsPattern("id=\"r2.status\"[^>]* aria-describedby=\"r2-funn\" aria-invalid=\"true\"")
        .containsPattern("(?s)id=\"r2-funn\" open>.*Status: .ferdig da");
    assertThat(sheet.value("r2.status")).isEqualTo("ferdig da");
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void whatIsOnlyTriedIsNotSaved() {
    assertThat(sheet().type("r0.beslutning.valg", "tull").press("prøv").page())
        .containsPattern("id=\"r0.beslutning.valg\"[^>]* aria-invalid=\"true\"");
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void plansComeGoAndMove() throws IOException {
    OpenSheet sheet =
        sheet()
            .press("ny")
            .type("n1.navn", "Trafikkplan")
            .type("n1.type", "temaplan")
            .press("ned:r0")
            .press("opp:n1");
    sheet.type("fjern", "r2").type("fjern", "r3").save();

    assertThat(sheet.page()).contains("Lagret.");
    assertThat(file)
        .hasContent(
            GOOD.substring(0, FIRST)
                + GOOD.substring(SECOND, THIRD)
                + GOOD.substring(FIRST, SECOND)
                + "  - navn: Trafikkplan\n    type: temaplan\n");
    assertThat(folder.resolve("planer")).isEmptyDirectory();
  }

  @Test
  void aPlanThatOthersPointAtIsNotRemovedWithoutAWord() {
    OpenSheet sheet = sheet().type("fjern", "r0").save();

    assertThat(sheet.page()).contains("Ikke lagret.", "samfunnsdelen");
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void sortingGivesTheFileAnotherOrderAndKeepsEachPlanAsItWas() throws IOException {
    sheet().press("sorter:navn").save();

    String text = Files.readString(file);
    assertThat(text.indexOf("Boligplan")).isLessThan(text.indexOf("Klimaplan   # fra 2020"));
    assertThat(text.lines().sorted().toList()).isEqualTo(GOOD.lines().sorted().toList());
  }

  @Test
  void plansThatAreCopiedFromASheetAreUnderstoodAsByTheImport() {
    String table =
        """
        Plan\tPlantype\tStatus\tSist vedtatt\tVurdering\tÅrsverk
        Trafikksikkerhetsplan\tTemaplan\tGjeldende\t11.06.2020\tRevideres i perioden\t0,5
        Idrettsplan\tTemaplan\tUnder arbeid\t\tNy plan\t
        Klimaplan\tTemaplan\t\t\t\t
        """;
    OpenSheet sheet = sheet().type("_lim", table).press("lim");

    assertThat(sheet.page()).contains("3 planer er lagt til nederst");
    assertThat(sheet.value("n1.navn")).isEqualTo("Trafikksikkerhetsplan");
    assertThat(sheet.value("n1.status")).isEqualTo("vedtatt");
    assertThat(sheet.value("n1.beslutning.ordlyd")).isEqualTo("Revideres i perioden");
    assertThat(sheet.save().page()).contains("Lagret.");
    assertThat(file).content().startsWith(GOOD).contains("id: klimaplan-2", "beslutning");
  }

  @Test
  void aTableWithoutHeadingsIsNoPlans() {
    assertThat(sheet().type("_lim", "a\tb\nc\td\n").press("lim").page())
        .contains("Fant ingen planer");
  }

  @Test
  void wordsOfATableElsewhereBecomeTheFilesOwn() {
    OpenSheet sheet =
        sheet()
            .type("r2.status", "Gjeldende plan")
            .type("r2.beslutning.valg", "Skal revideres i 2026")
            .save();

    assertThat(sheet.page()).contains("Lagret.");
    assertThat(file)
        .content()
        .contains("status: vedtatt", "valg: revideres", "ordlyd: Skal revideres i 2026");
  }

  @Test
  void whatSomebodyElseHasWrittenMeanwhileIsShownBesideOurs() throws IOException {
    OpenSheet sheet = sheet().type("r2.status", "under arbeid");
    String theirs = GOOD.replace("12.06.2018", "13.06.2018");
    Files.writeString(file, theirs);

    assertThat(sheet.save().status()).isEqualTo(409);
    assertThat(sheet.page()).contains("13.06.2018", "status: under arbeid");
    assertThat(file).hasContent(theirs);
  }

  @Test
  void anotherFileThatIsOtherNowHindersNothing() throws IOException {
    OpenSheet sheet = sheet().type("r2.status", "under arbeid");
    Files.writeString(folder.resolve("planer/kulturplan.md"), CULTURE.replace("Om", "Mer om"));

    assertThat(sheet.save().page()).contains("Lagret.");
    assertThat(file).content().contains("status: under arbeid");
  }

  @Test
  void aSheetThatIsNotOursIsNotTakenIn() {
    SheetDesk desk = new SheetDesk(folder, Stages::check, files -> "");
    String body = sheet().type("r0.beslutning.valg", "videreføres").body("lagre");

    assertThat(desk.taken(body).status()).isEqualTo(403);
    assertThat(desk.taken("").status()).isEqualTo(403);
    assertThat(desk.taken("%").status()).isEqualTo(403);
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void halfASheetIsNotTakenIn() {
    SheetDesk desk = new SheetDesk(folder, Stages::check, files -> "");
    String token = new String(desk.shown("").page(), java.nio.charset.StandardCharsets.UTF_8);
    String own = token.replaceFirst("(?s).*name=\"_merke\" value=\"(\\w+)\".*", "$1");

    assertThat(desk.taken("_merke=" + own + "&_gj%C3%B8r=lagre").status()).isEqualTo(400);
  }

  @Test
  void aFolderWithoutPlansGetsAFileOfThem() throws IOException {
    Files.delete(folder.resolve("planer/kulturplan.md"));
    Files.writeString(file, GOOD.substring(0, GOOD.indexOf("planer:")));

    sheet().press("ny").type("n1.navn", "Første").type("n1.type", "temaplan").save();

    assertThat(folder.resolve("planer.yaml"))
        .hasContent("planer:\n  - navn: Første\n    type: temaplan\n");
  }
}
