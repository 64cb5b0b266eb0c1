package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Strategies as a word processor saves them (tools/make-documents.py) become sites in which each
 * plan, date, case and decision is found again.
 */
class RealDocumentsTest {

  private static final Pattern DATE = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4}");
  private static final Pattern CASE = Pattern.compile("K ?\\d+/\\d+");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"gol.docx", "gol.odt", "gol.xlsx", "gol.ods"})
  void golsTableIsWholeInEachFormat(String name) throws IOException {
    Imported imported = Imported.of(folder, Language.NN, Documents.file(name, folder));
    imported.isReadByPlanverk(Language.NN);
    String plans = imported.file("planar.yaml");

    assertThat(imported.said()).anyMatch(line -> line.startsWith("32 planar"));
    for (List<String> row : Documents.rows("gol.csv")) {
      Stream.of(DATE, CASE)
          .flatMap(known -> known.matcher(row.get(2)).results())
          .forEach(found -> assertThat(plans).contains(found.group()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gol.docx", "gol.odt"})
  void golsTextBecomesStrategyAndChapters(String name) throws IOException {
    Imported imported = Imported.of(folder, Language.NN, Documents.file(name, folder));

    assertThat(imported.file("planstrategi.yaml"))
        .contains("tittel: Planstrategi for Gol kommune 2024-27\n", "periode: 2024-2027")
        .contains("dato: 11.06.2024\n    sak: K31/24\n    organ: Gol kommunestyre")
        .contains("vedtakstekst: Kommunestyret vedtek planstrategien")
        .contains("- namn: Oppstart\n      dato: 24.08.2023\n      organ: Kommunens planutval");
    assertThat(imported.file("kapittel/1-innleiing.md"))
        .isEqualTo(
            """
            ---
            tittel: 1 Innleiing
            ---
            Planstrategien er **ikkje** ein plan. Les meir hos [Gol kommune](<https://www.gol.kommune.no/>).

            ## 1.1 Kva planar vi har

            - kommuneplan
            - kommunedelplanar
              - for tema
              - for areal

            1. Fyrste steget
            2. Andre steget

            | Kva | Tal |
            |---|---|
            | Reguleringsplanar | 175 |
            | Eldre enn 2014 \\| før planvasken | 48 |
            """);
    assertThat(imported.files()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"krodsherad.docx", "krodsherad.odt"})
  void krodsheradsHeadingAloneIsTheTitle(String name) throws IOException {
    Imported imported = Imported.of(folder, Language.NB, Documents.file(name, folder));
    imported.isReadByPlanverk(Language.NB);

    assertThat(imported.file("planstrategi.yaml"))
        .contains("tittel: Kommunal planstrategi for Krødsherad kommune 2024-2027")
        .contains("dato: 26.09.2024", "vedtakstekst: Kommunal planstrategi 2024-2027 vedtas.");
    assertThat(imported.file("kapitler/1-innledning.md"))
        .contains("Verdensklasse".toLowerCase(java.util.Locale.ROOT), "2 200 \\* mennesker");
  }

  @Test
  void theSiteHasEachPlanDateCaseAndDecision() throws IOException {
    String page =
        site(
            Language.NN,
            "gol.docx",
            "{namn: Gol kommune, kommunenummer: \"3324\", målform: nynorsk}");

    for (List<String> row : Documents.rows("gol.csv").subList(1, 37)) {
      assertThat(page).contains(row.get(1), row.get(3));
      CASE.matcher(row.get(2)).results().forEach(found -> assertThat(page).contains(found.group()));
    }
  }

  @Test
  void krodsheradsSiteHasEachPlan() throws IOException {
    String page =
        site(
            Language.NB,
            "krodsherad.docx",
            "{navn: Krødsherad kommune, kommunenummer: \"3318\", målform: bokmål}");

    for (List<String> row : Documents.rows("krodsherad.csv").subList(1, 28)) {
      assertThat(page).contains(row.get(0));
    }
  }

  /** The words of the table of plans, from a document to the site. */
  private String site(Language language, String document, String municipality) throws IOException {
    Imported imported = Imported.of(folder, language, Documents.file(document, folder));
    Files.writeString(imported.plans().resolve("kommune.yaml"), "kommune: " + municipality + "\n");
    Path site = folder.resolve("site");
    RunLog log =
        Planverk.generate(
            new Settings(
                imported.plans(),
                site,
                folder.resolve("cache"),
                null,
                2,
                false,
                LocalDate.of(2026, 11, 23)),
            line -> {});
    assertThat(log.failed()).as(log.lines().toString()).isFalse();
    return text(site.resolve("planer.html"));
  }

  private static String text(Path page) throws IOException {
    return Files.readString(page)
        .replaceAll("<[^>]*>", "")
        .replace('\u00A0', ' ')
        .replaceAll("\\s+", " ");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    Path one = Files.createDirectory(folder.resolve("1"));
    Path other = Files.createDirectory(folder.resolve("2"));
    java.util.Locale before = java.util.Locale.getDefault();
    Imported first = Imported.of(one, Language.NN, Documents.file("gol.xlsx", one));
    java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG"));
    try {
      Imported second = Imported.of(other, Language.NN, Documents.file("gol.xlsx", other));

      assertThat(second.files()).isEqualTo(first.files());
      assertThat(second.report()).isEqualTo(first.report());
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
