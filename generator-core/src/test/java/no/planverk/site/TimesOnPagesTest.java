package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are shown as they were written, wherever they are shown, and in good sentences. */
class TimesOnPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

  /** Those of the shared field case, and some in nynorsk and with a capital. */
  private static final List<String> WRITTEN =
      List.of(
          "høst 2025",
          "våren 2026",
          "sommeren 2025",
          "1. tertial 2025",
          "3. tertial 2025",
          "Q3 2025",
          "2025/2026",
          "medio 2025",
          "ultimo 2025",
          "innen 01.07.2025",
          "ca. 2025",
          "jan. 2025",
          "Hausten 2026",
          "innan 1.7.25",
          "I perioden",
          "neste planperiode",
          "årsskiftet 2025/2026",
          "2026 (rev. 2027)");

  private static String plans(String field) {
    StringBuilder yaml = new StringBuilder("planer:\n");
    for (int i = 0; i < WRITTEN.size(); i++) {
      yaml.append(
          "  - {navn: Plan %d, type: temaplan, beslutning: ny plan, %s: '%s'}%n"
              .formatted(i, field, WRITTEN.get(i)));
    }
    return yaml.toString();
  }

  @Test
  void areShownAsWrittenOnThePlansPagesInTheTableAndOnTheTimeline() {
    Rendered site = Rendered.of(plans("oppstart"));
    String table = site.page("planer.html").text();
    String progress = site.page("framdrift.html").text();
    for (int i = 0; i < WRITTEN.size(); i++) {
      assertThat(site.page("planer/plan-" + i + ".html").text()).contains(WRITTEN.get(i));
      assertThat(table).contains(WRITTEN.get(i));
      assertThat(progress).contains(WRITTEN.get(i));
    }
  }

  @Test
  void areTakenWhereverADateMayStand() {
    String plan =
        """
        planer:
          - navn: Klimaplan
            type: temaplan
            beslutning: {valg: revideres, frist: innen utgangen av 2026}
            vedtatt: {dato: "2015 (rev. 2019)", organ: kommunestyret}
            varslet: våren 2025
            oppstart: medio 2025
            planprogram: {dato: Hausten 2025}
            høring: november-desember 2026
            høringer: [{fra: ultimo august 2026, frist: innan 1.10.2026}]
            offentliggjort: uke 34 2026
            forventet-vedtak: årsskiftet 2026/2027
            kunngjort: 1. tertial 2016
            sist-revidert: Q3 2019
            medvirkning: [{hvem: innbyggere, dato: til sommeren 2026}]
            prosess: [{navn: Møte, dato: rundt påske 2026}]
            historikk: [{dato: første halvår 2024, status: planlagt}]
        """;
    Rendered site = Rendered.of(plan);
    assertThat(site.page("planer/klimaplan.html").text())
        .contains(
            "innen utgangen av 2026",
            "2015 (rev. 2019)",
            "våren 2025",
            "medio 2025",
            "Hausten 2025",
            "november-desember 2026",
            "ultimo august 2026",
            "innan 1.10.2026",
            "uke 34 2026",
            "årsskiftet 2026/2027",
            "1. tertial 2016",
            "Q3 2019",
            "til sommeren 2026",
            "rundt påske 2026");
  }

  @Test
  void otherWordsStandWithTheirYearBesideThem() {
    Rendered site =
        Rendered.of(
            """
            planer:
              - navn: Klimaplan
                type: temaplan
                beslutning: ny plan
                oppstart: {tid: 2025, ordlyd: når budsjettet er vedtatt}
              - navn: Veiplan
                type: temaplan
                beslutning: ny plan
                oppstart: {tid: 2026, ordlyd: etter valget i 2026}
            """);
    String table = site.page("planer.html").text();
    assertThat(table).contains("når budsjettet er vedtatt (2025)").contains("etter valget i 2026");
    assertThat(table).doesNotContain("etter valget i 2026 (2026)");
    assertThat(site.page("planer/klimaplan.html").text())
        .contains("når budsjettet er vedtatt (2025)");
  }

  /** The years of a limit are no years of work. */
  @Test
  void aLimitIsToldInTheYearItNames() {
    Document page = Rendered.of(plans("oppstart")).page("planer.html");
    assertThat(page.text()).doesNotContain("9999").doesNotContain("0001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | ble vedtatt i 2024 av kommunestyret.",
        "juni 2024 | ble vedtatt i juni 2024 av kommunestyret.",
        "2. kvartal 2024 | ble vedtatt i 2. kvartal 2024 av kommunestyret.",
        "2. halvår 2024 | ble vedtatt i 2. halvår 2024 av kommunestyret.",
        "12.06.2024 | ble vedtatt 12. juni 2024 av kommunestyret.",
        "2023-2024 | ble vedtatt i 2023–2024 av kommunestyret.",
        "Høsten 2024 | ble vedtatt høsten 2024 av kommunestyret.",
        "årsskiftet 2024/2025 | ble vedtatt ved årsskiftet 2024/2025 av kommunestyret.",
        "Q2 2024 | ble vedtatt i Q2 2024 av kommunestyret."
      })
  void theAdoptionIsAGoodSentenceInBokmaal(String date, String sentence) {
    assertThat(adopted(date, "bokmål", Language.NB)).contains("Planstrategien " + sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | vart vedteken i 2024 av kommunestyret.",
        "juni 2024 | vart vedteken i juni 2024 av kommunestyret.",
        "2. kvartal 2024 | vart vedteken i 2. kvartal 2024 av kommunestyret.",
        "12.06.2024 | vart vedteken 12. juni 2024 av kommunestyret.",
        "Hausten 2024 | vart vedteken hausten 2024 av kommunestyret.",
        "medio 2024 | vart vedteken medio 2024 av kommunestyret."
      })
  void theAdoptionIsAGoodSentenceInNynorsk(String date, String sentence) {
    assertThat(adopted(date, "nynorsk", Language.NN)).contains("Planstrategien " + sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | was adopted in 2024.",
        "juni 2024 | was adopted in June 2024.",
        "2. kvartal 2024 | was adopted in the second quarter of 2024.",
        "2. halvår 2024 | was adopted in the second half of 2024.",
        "12.06.2024 | was adopted on 12 June 2024.",
        "2023-2024 | was adopted in 2023–2024.",
        "høsten 2024 | was adopted in 2024.",
        "før 2025 | has been adopted."
      })
  void theAdoptionIsAGoodSentenceInEnglish(String date, String sentence) {
    assertThat(adopted(date, "bokmål", Language.EN)).contains("The planning strategy " + sentence);
  }

  /** What the foot of every page says of it. */
  private static String adopted(String date, String form, Language language) {
    String yaml =
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: %s}
        planstrategi:
          tittel: Planstrategi 2024-2027
          periode: 2024-2027
          status: vedtatt
          vedtatt: {dato: "%s", organ: kommunestyret}
        """
            .formatted(form, date);
    Document page = Rendered.whole(yaml, TODAY, language).page("index.html");
    return page.select("footer").text() + page.select("main").text();
  }
}
