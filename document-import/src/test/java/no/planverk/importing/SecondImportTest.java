package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies there is never overwritten; what is new is told, and taken in when asked for. */
class SecondImportTest {

  private static final String OLD =
      """
      Plan;Vedtatt;Revisjon 2024-27;Ansvarlig
      Kulturplan;05.05.2020, sak K 28/20;Ingen revisjon i perioden;Kultur
      Demensplan;2019;Revideres;Helse
      Beitebruksplan;2014;Revideres;Landbruk
      """;

  private static final String NEW =
      """
      Plan;Vedtatt;Revisjon 2024-27;Ansvarlig
      Kulturplan;05.05.2020, sak K 28/20;Oppheves;Kultur
      Demensplan;12.06.2025, sak K 11/25;Revideres;Helse
      Plan for legetjenesten;;Ny plan;Legekontoret
      """;

  @TempDir Path folder;

  @BeforeEach
  void first() throws IOException {
    Imported.of(folder, Language.NB, Documents.csv(OLD, folder)).isReadByPlanverk(Language.NB);
  }

  private Imported second(boolean update) throws IOException {
    return Imported.run(
        folder, Language.NB, MarkMeaning.ARBEID, update, Documents.csv(NEW, folder));
  }

  private static String yaml(Imported imported) throws IOException {
    return imported.file("planer.yaml");
  }

  @Test
  void proposesAndTellsTheDifferenceInWords() throws IOException {
    Map<String, String> before =
        new Imported(folder, new ImportResult(false, java.util.List.of(), "")).files();
    Imported again = second(false);

    assertThat(again.files()).isEqualTo(before);
    assertThat(again.said())
        .contains(
            "1 plan er ny: «Plan for legetjenesten».",
            "1 vedtak er endret: «Demensplan».",
            "1 beslutning er endret: «Kulturplan».",
            "1 plan står ikke i dokumentet lenger: «Beitebruksplan». De er ikke tatt bort.");
    assertThat(again.report()).contains("1 beslutning er endret: «Kulturplan».");
    assertThat(folder.resolve("rapport/forslag/planer.yaml")).content().contains("legetjenesten");
  }

  @Test
  void mergesByNameWhenAskedTo() throws IOException {
    Path file = folder.resolve("planverk/planer.yaml");
    String own =
        Files.readString(file)
            .replace("  - navn: Kulturplan", "  # vår egen merknad\n  - navn: Kulturplan");
    Files.writeString(
        file, own.replace("\n  - navn: Demensplan", "\n\n  # helse\n  - navn: Demensplan"));

    Imported merged = second(true);
    merged.isReadByPlanverk(Language.NB);

    assertThat(yaml(merged))
        .contains("# vår egen merknad", "# helse", "beslutning: oppheves", "Beitebruksplan")
        .contains("dato: 12.06.2025\n      sak: K 11/25", "  - navn: Plan for legetjenesten")
        .doesNotContain("vedtatt: 2019", "Ingen revisjon");
    assertThat(merged.file("enheter.yaml")).contains("Kultur", "Legekontoret");
    assertThat(second(true).said()).contains("Ingen planer er endret.");
  }

  @Test
  void changesPlansBetweenBracesWhereTheyStand() throws IOException {
    Path file = folder.resolve("planverk/planer.yaml");
    Files.writeString(
        file,
        """
        planer:
          - {navn: Kulturplan, type: temaplan, beslutning: ingen revisjon}   # vår 😀
          # helse
          - {navn: Demensplan, type: temaplan, vedtatt: 2019, merknad: "a, b"}
          - navn: Beitebruksplan
            type: temaplan
        """);

    Imported merged = second(true);
    merged.isReadByPlanverk(Language.NB);

    assertThat(yaml(merged))
        .contains(
            "  - {navn: Kulturplan, type: temaplan, beslutning: oppheves, vedtatt: {",
            "}   # vår 😀\n  # helse\n  - {navn: Demensplan, type: temaplan, vedtatt: {",
            "merknad: \"a, b\"",
            "  - navn: Plan for legetjenesten");
    assertThat(second(true).said()).contains("Ingen planer er endret.");
  }

  @Test
  void changesAListThatIsOneLine() throws IOException {
    Path file = folder.resolve("planverk/planer.yaml");
    Files.writeString(
        file, "planer: [{navn: Kulturplan, type: temaplan, beslutning: ingen revisjon}]\n");

    Imported merged = second(true);
    merged.isReadByPlanverk(Language.NB);

    assertThat(yaml(merged))
        .startsWith("planer: [{navn: Kulturplan, type: temaplan, beslutning: opph");
    assertThat(merged.file("planer-2.yaml")).contains("Demensplan", "Plan for legetjenesten");
  }

  @Test
  void changesWhatStandsOverTheTextOfAPlansOwnFile() throws IOException {
    Files.delete(folder.resolve("planverk/planer.yaml"));
    String text = "Teksten vår, med\n---\nen strek i.\n";
    put(
        "planer/1-demens.md",
        "---\n# vår merknad\nnavn: Demensplan\nvedtatt: 2019 # gammel\ntype: temaplan\n\n---\n"
            + text);

    Imported merged = second(true);
    merged.isReadByPlanverk(Language.NB);

    assertThat(merged.file("planer/1-demens.md"))
        .startsWith("---\n# vår merknad\nnavn: Demensplan\nvedtatt:\n  dato: 12.06.2025\n")
        .endsWith("\n---\n" + text);
    assertThat(merged.file("planer.yaml")).contains("Kulturplan").doesNotContain("Demensplan");
    assertThat(second(true).said()).contains("Ingen planer er endret.");
  }

  /** The same key may not stand in both. */
  @Test
  void aPlanInTheListWithAFileOfItsOwnIsChangedWhereItsKeyStands() throws IOException {
    Path file = folder.resolve("planverk/planer.yaml");
    Files.writeString(file, "planer:\n  - navn: Demensplan\n    type: temaplan\n");
    put("planer/demensplan.md", "---\nvedtatt: 2019\n---\nTekst.\n");

    Imported merged = second(true);
    merged.isReadByPlanverk(Language.NB);

    assertThat(merged.file("planer/demensplan.md")).contains("dato: 12.06.2025");
    assertThat(yaml(merged)).contains("beslutning:").doesNotContain("12.06.2025");
  }

  @Test
  void leavesToThePlannerWhatCannotBeChangedSurely() throws IOException {
    Path file = folder.resolve("planverk/planer.yaml");
    String own = "planer:\n  - navn: Kulturplan\n    type: temaplan\n    \"beslutning\": ny plan\n";
    Files.writeString(file, own);

    Imported merged = second(true);

    assertThat(yaml(merged)).startsWith(own);
    assertThat(merged.said())
        .anyMatch(line -> line.contains("må endres for hånd") && line.contains("Kulturplan"));
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve("planverk").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
