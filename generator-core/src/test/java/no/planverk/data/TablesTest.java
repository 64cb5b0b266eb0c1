package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.model.field.Inline;
import no.planverk.model.plan.Plan;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables have every field a cell can hold, and programs of others' read what was written. */
class TablesTest {

  /** What no cell can hold, and so stands in the JSON alone. */
  private static final Set<String> NO_COLUMN =
      Set.of(
          "høringer",
          "historikk",
          "innsats",
          "ekstern-kostnad",
          "lenker",
          "egne-kolonner",
          "tekst");

  @Test
  void everyFieldOfAPlanIsAColumnOrIsNamedHere() {
    Set<String> columns =
        Published.ofCase("good-every-field", Language.NB).rows("planer").get(0).keySet().stream()
            .map(key -> key.split("\\.", -1)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = fields(Plan.class).collect(Collectors.toCollection(TreeSet::new));
    missing.removeAll(columns);

    assertThat(missing).isEqualTo(new TreeSet<>(NO_COLUMN));
  }

  private static Stream<String> fields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            part ->
                part.isAnnotationPresent(Inline.class)
                    ? fields(part.getType())
                    : Stream.ofNullable(part.getAnnotation(Field.class)).map(Field::value));
  }

  @Test
  void theColumnsAreTheSameWhoeverTheMunicipalityIs() {
    assertThat(Published.ofCase("good-minimal", Language.NB).text("data/planer.csv").lines())
        .first()
        .isEqualTo(
            Published.ofCase("good-every-field", Language.NB)
                .text("data/planer.csv")
                .lines()
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aPlanIsToldByItsFields() {
    Map<String, String> plan =
        rows(
                """
                planer:
                - navn: Klimaplan
                  id: klima
                  type: temaplan
                  status: under arbeid
                  temaer: [klima, energi]
                  beslutning: {valg: revideres, frist: juni 2026}
                  forventet-vedtak: første halvår 2026
                  oppstart: 01.02.2025
                  vedtatt: [{dato: 2017}, {dato: 11.06.2021, sak: K 21/18}]
                """,
                "planer")
            .get(0);

    assertThat(plan)
        .containsEntry("kommunenummer", "0999")
        .containsEntry("kommune", "Testvik kommune")
        .containsEntry("periode", "2024-2027")
        .containsEntry("side", "planer/klima.html")
        .containsEntry("navn", "Klimaplan")
        .containsEntry("status", "under arbeid")
        .containsEntry("temaer", "klima | energi")
        .containsEntry("beslutning.valg", "revideres")
        .containsEntry("beslutning.frist.fra", "2026-06-01")
        .containsEntry("beslutning.frist.til", "2026-06-30")
        .containsEntry("forventet-vedtak", "første halvår 2026")
        .containsEntry("forventet-vedtak.fra", "2026-01-01")
        .containsEntry("forventet-vedtak.til", "2026-06-30")
        .containsEntry("oppstart.fra", "2025-02-01")
        .containsEntry("oppstart.til", "2025-02-01")
        .containsEntry("vedtatt.dato.fra", "2021-06-11")
        .containsEntry("vedtatt.sak", "K 21/18")
        .containsEntry("varslet", "")
        .containsEntry("varslet.fra", "");
  }

  @Test
  void anAddressIsWholeWhereItIsKnownWhereTheSiteWillBe() {
    String yaml =
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål, nettadresse: "https://plan.example/s"}
        """
            + Rendered.STRATEGY
            + "planer: [{navn: Klimaplan, id: klima, type: temaplan, status: vedtatt}]";
    assertThat(Published.of(yaml, LocalDate.of(2025, 3, 1), Language.NB).rows("planer").get(0))
        .containsEntry("side", "https://plan.example/s/planer/klima.html");
  }

  /** «Etter 2026» has no last day, and none is made up. */
  @Test
  void aLimitHasNoDayItWasNotGiven() {
    Map<String, String> plan =
        rows(
                "planer: [{navn: P, type: temaplan, forventet-vedtak: etter 2026, oppstart: før"
                    + " 2025}]",
                "planer")
            .get(0);
    assertThat(plan)
        .containsEntry("forventet-vedtak.fra", "2027-01-01")
        .containsEntry("forventet-vedtak.til", "")
        .containsEntry("oppstart.fra", "");
  }

  @Test
  void goalsAndHearingsSayWhatTheyBelongTo() {
    String yaml =
        """
        satsingsområder:
        - navn: Klima
          del: samfunn
          mål: [{navn: Lavere utslipp, delmål: [Færre biler, Flere busser]}]
        planer:
        - navn: Klimaplan
          type: temaplan
          høringer: [{fra: 01.02.2025, frist: 20.03.2025, uttalelser: 4}]
        """;
    assertThat(rows(yaml, "mal").get(0))
        .containsEntry("satsingsomrade", "klima")
        .containsEntry("satsingsomrade-navn", "Klima")
        .containsEntry("navn", "Lavere utslipp")
        .containsEntry("delmål", "Færre biler | Flere busser");
    assertThat(rows(yaml, "horinger").get(0))
        .containsEntry("plan", "klimaplan")
        .containsEntry("plannavn", "Klimaplan")
        .containsEntry("frist.til", "2025-03-20")
        .containsEntry("uttalelser", "4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(1)", "=1;2"})
  void aFormulaIsATextInASpreadsheetAndUntouchedForPrograms(String name) {
    String yaml = "planer: [{navn: \"" + name + "\", id: p, type: temaplan}]";
    assertThat(published(yaml).sheet("planer").get(0)).containsEntry("navn", "'" + name);
    assertThat(rows(yaml, "planer").get(0)).containsEntry("navn", name);
  }

  @Test
  void linesAndSignsOfTheFormItselfAreKept() {
    String name = "A; \"B\", C\u00a0– ærlig 😀";
    String yaml =
        "planer: [{navn: 'A; \"B\", C\u00a0– ærlig 😀', id: p, type: temaplan, merknad: \"En\\n\\nTo\"}]";
    for (Map<String, String> row :
        List.of(published(yaml).sheet("planer").get(0), rows(yaml, "planer").get(0))) {
      assertThat(row).containsEntry("navn", name);
      assertThat(row.get("merknad")).contains("En").contains("To");
    }
  }

  @Test
  void numbersHaveACommaForPeopleAndAPointForPrograms() {
    String yaml =
        """
        satsingsområder:
        - {navn: K, del: samfunn, mål: [{navn: M, bærekraftsmål: [3, 11]}]}
        """;
    assertThat(published(yaml).sheet("mal").get(0)).containsEntry("bærekraftsmål", "3 | 11");
    assertThat(published(yaml).text("data/mal.csv")).contains("\r\n").contains(";");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theDataIsTheAuthorsOwnInEveryLanguageOfPages(Language language) {
    Published site = Published.ofCase("good-every-field", language);
    assertThat(site.rows("planer").get(0).get("navn"))
        .isEqualTo(
            Published.ofCase("good-every-field", Language.NB).rows("planer").get(0).get("navn"));
    assertThat(site.paths())
        .allSatisfy(path -> assertThat(site.text(path)).doesNotContain("\u2068"));
  }

  @Test
  void noTableHasTwoColumnsOfOneName() {
    Published gol = Published.ofFolder(Path.of("..", "site-example", "src", "planverk"));
    for (String table : List.of("planer", "mal", "horinger")) {
      String head = gol.text("data/" + table + "-komma.csv").lines().findFirst().orElseThrow();
      assertThat(head.split(",", -1)).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }
  }

  private static List<Map<String, String>> rows(String yaml, String table) {
    return published(yaml).rows(table);
  }

  private static Published published(String yaml) {
    return Published.of(
        Rendered.MUNICIPALITY + Rendered.STRATEGY + yaml, LocalDate.of(2025, 3, 1), Language.NB);
  }
}
