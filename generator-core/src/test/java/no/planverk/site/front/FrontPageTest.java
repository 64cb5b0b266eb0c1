package no.planverk.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontPageTest {

  private static final String MASTER =
      """
      planer:
        - {id: kps, navn: Samfunnsdelen, type: samfunnsdel, beslutning: revideres}
        - {id: kpa, navn: Arealdelen, type: arealdel, beslutning: videreføres}
      """;

  @Test
  void twoDecisionsAreAWholeStrategy() {
    Document page = Rendered.of(MASTER).page("index.html");
    assertThat(page.select(".pv-minutt__kommuneplan > div").eachText())
        .containsExactly("Samfunnsdelen Revideres", "Arealdelen Videreføres");
    assertThat(page.select("#pv_tall ~ ul li").eachText())
        .containsExactly("1 plan revideres", "1 plan videreføres som den er");
    assertThat(page.select("#pv_naar")).isEmpty();
    assertThat(page.text()).contains("Ingen planer er på høring akkurat nå.");
    assertThat(page.text()).contains("Kommunestyret har bestemt hvilke planer");
  }

  @ParameterizedTest
  @CsvSource({
    "planer: [], Planene",
    "'planer: [{navn: Helseplan, type: temaplan}]', Se planen i strategien"
  })
  void theWayToThePlansCountsThemWhereThereAreSeveral(String plans, String way) {
    Document page = Rendered.of(plans + "\n").page("index.html");

    assertThat(page.select("main a[href=planer.html]").eachText()).contains(way);
    assertThat(page.select("main").text()).doesNotContain(" 0 plan", " 1 planene");
  }

  @ParameterizedTest
  @CsvSource({
    "under arbeid, 2024-09-01, senest 19. oktober 2024. | ikke ferdig",
    "under arbeid, 2024-11-01, fristen er passert",
    "på høring, 2024-09-01, Dette er et forslag. Bystyret skal bestemme",
    "'vedtatt, vedtatt: 20.10.2024', 2025-03-01, vedtatt etter fristen",
    "'vedtatt, vedtatt: 19.10.2024', 2025-03-01, Bystyret har bestemt"
  })
  void howFarTheStrategyHasComeIsSaidPlainly(String status, LocalDate today, String said) {
    String text = strategy(status, today).select("#pv_bestemt ~ p").text();
    for (String part : said.split(" \\| ", -1)) {
      assertThat(text).contains(part);
    }
    assertThat(text.contains("etter fristen")).isEqualTo(said.contains("etter fristen"));
  }

  private static Document strategy(String status, LocalDate today) {
    String yaml =
        """
        kommune:
          navn: Testvik kommune
          kommunenummer: "0999"
          målform: bokmål
          kommunestyre: {periode: 2023-2027, konstituert: 19.10.2023, navn: bystyret}
        planstrategi: {tittel: Planstrategi, periode: 2024-2027, status: STATUS}
        """
            .replace("STATUS", status);
    return Rendered.whole(yaml, today, Language.NB).page("index.html");
  }

  @Test
  void aStrategyMergedWithAPlanningProgrammeSaysWhich() {
    String yaml =
        Rendered.MUNICIPALITY
            + Rendered.STRATEGY.replace("vedtatt}", "vedtatt, planprogram-for: kps}")
            + MASTER;
    Document page = Rendered.whole(yaml, LocalDate.of(2025, 3, 1), Language.NB).page("index.html");
    assertThat(page.select("#pv_bestemt ~ p").text())
        .contains("slått sammen med planprogrammet for: Samfunnsdelen");
  }

  @Test
  void aCountyHasAStrategyToo() {
    String yaml =
        Rendered.MUNICIPALITY.replace("målform", "type: fylkeskommune, målform")
            + Rendered.STRATEGY
            + "planer: [{navn: Klimaplan, type: regional plan, beslutning: ny}]";
    Document page = Rendered.whole(yaml, LocalDate.of(2025, 3, 1), Language.NB).page("index.html");
    assertThat(page.text()).contains("Fylkestinget har bestemt").contains("1 ny plan");
    assertThat(page.select(".pv-minutt__kommuneplan")).isEmpty();
  }

  @Test
  void whatHappensNextIsToldInOrderAndThePastIsNot() {
    Document page =
        Rendered.of(
                """
                planer:
                  - {navn: A, type: temaplan, forventet-vedtak: 2026, oppstart: 2025, status: under arbeid}
                  - {navn: B, type: temaplan, oppstart: april 2025, forventet-vedtak: 1. halvår 2026}
                  - {navn: C, type: temaplan, oppstart: 01.02.2025, forventet-vedtak: 1. halvår 2026}
                  - navn: D
                    type: temaplan
                    høringer: [{fra: 10.02.2025, frist: 28.03.2025, innspill: "https://d.example/"}]
                """)
            .page("index.html");
    assertThat(page.select("#pv_naar ~ ol > li").eachText())
        .containsExactly(
            "28. mars 2025 Siste dag for å si hva du mener: D",
            "april 2025 Arbeidet starter: B",
            "1. halvår 2026 Forventet vedtak: B, C",
            "2026 Forventet vedtak: A");
    assertThat(page.select(".ds-alert li").text())
        .isEqualTo(
            "D Frist: 28. mars 2025. Gi innspill innen 28. mars 2025 om D Det er 27 dager igjen.");
  }

  @Test
  void whatCanBeAnsweredTodayIsAnAlertBeforeAllElseAndNothingIsOnceItIsOver() {
    String plan =
        """
        planer:
          - navn: Skoleplan
            type: temaplan
            høringer: [{fra: 10.02.2025, frist: FRIST, innspill: "https://svar.example/"}]
        """;
    Rendered open = Rendered.of(plan.replace("FRIST", "01.03.2025"));
    Document front = open.page("index.html");
    assertThat(front.selectFirst("main h2").text()).isEqualTo("På høring nå");
    assertThat(front.select(".ds-alert").text())
        .isEqualTo(
            "På høring nå Nå kan du si hva du mener om:"
                + " Skoleplan Frist: 1. mars 2025. Gi innspill innen 1. mars 2025 om Skoleplan"
                + " Siste dag er i dag.");
    assertThat(open.page("planer/skoleplan.html").select(".ds-alert > h2").text())
        .isEqualTo("Planen er på høring nå");
    assertThat(open.page("medvirkning.html").select("article.ds-alert > h3").text())
        .isEqualTo("Skoleplan");
    assertThat(front.select("[role=alert]")).isEmpty();

    Rendered over = Rendered.of(plan.replace("FRIST", "28.02.2025"));
    for (String page : List.of("index.html", "planer/skoleplan.html", "medvirkning.html")) {
      assertThat(over.page(page).select(".ds-alert")).isEmpty();
    }
  }

  @Test
  void manyPlansOnOneDayAreOneEventAndManyDaysAreCutShort() {
    String many =
        IntStream.range(0, 300)
            .mapToObj(i -> "  - {navn: P" + i + ", type: temaplan, forventet-vedtak: 2027}\n")
            .collect(Collectors.joining("", "planer:\n", ""));
    String days =
        IntStream.range(1, 10)
            .mapToObj(i -> "  - {navn: D" + i + ", type: temaplan, oppstart: 0" + i + ".04.2025}\n")
            .collect(Collectors.joining());
    assertThat(Rendered.of(many).page("index.html").select("#pv_naar ~ ol > li").eachText())
        .containsExactly("2027 Forventet vedtak: 300 planer");
    assertThat(Rendered.of(many + days).page("index.html").select("#pv_naar ~ ol > li")).hasSize(6);
  }

  @Test
  void nothingIsAFrontPageToo() {
    Document page = Rendered.of("").page("index.html");
    assertThat(page.select("#pv_naar, #pv_tall, #pv_sammendrag")).isEmpty();
    assertThat(page.select("h2, h3"))
        .allSatisfy(h -> assertThat(h.nextElementSibling()).isNotNull());
  }

  @Test
  void eachQuestionHasItsAnswerAndWhatNobodyWroteIsSaidSo() {
    Document silent = Rendered.of(MASTER).page("index.html");
    assertThat(answers(silent))
        .containsEntry("Hva er på høring nå?", "Ingen planer er på høring akkurat nå.")
        .containsEntry(
            "Hva skjer i 2025?",
            "Strategien sier ikke at noe skjer i 2025. 0 av 2 planer har tidspunkt.")
        .containsEntry(
            "Hva er nytt?",
            "Strategien har ingen nye planer. Hva som ellers er endret siden forrige strategi,"
                + " er ikke skrevet ned.")
        .containsEntry("Hva vil Testvik kommune?", "Målene er ikke skrevet inn her.");

    Document told =
        Rendered.of(
                """
                satsingsområder:
                  - {navn: Oppvekst, del: samfunn, mål: [{navn: Flere leser}]}
                planer:
                  - navn: Skoleplan
                    type: temaplan
                    beslutning: ny
                    oppstart: 2025
                    temaer: [Skole]
                    høringer: [{fra: 10.02.2025, frist: 28.03.2025}]
                  - {navn: Vegplan, type: kommunedelplan, oppstart: mai 2025, temaer: [Veg, Skole]}
                """)
            .page("index.html");
    assertThat(answers(told))
        .containsEntry(
            "Hva er på høring nå?", "1 høring er åpen. Den første fristen: 28. mars 2025.")
        .containsEntry("Hva skjer i 2025?", "Oppstart: 2, Høring: 1. 2 av 2 planer har tidspunkt.")
        .containsEntry("Hva vil Testvik kommune?", "Strategien har 1 mål.");
    assertThat(told.select("#pv_temaer ~ ul a").eachText()).containsExactly("Skole 2", "Veg 1");
    assertThat(told.select("#pv_temaer ~ ul a").first().attr("href"))
        .isEqualTo("planer.html#tema=skole");
  }

  @Test
  void whatHappensInTheYearIsWhatIsDecidedForIt() {
    Document page =
        Rendered.of(
                """
                planer:
                  - {navn: A, type: temaplan, beslutning: {valg: videreføres, år: 2024-2027}}
                  - {navn: B, type: temaplan, beslutning: {valg: utsettes, år: 2025-2026}}
                  - {navn: C, type: temaplan, beslutning: {valg: oppheves, år: 2025}}
                  - {navn: D, type: temaplan, beslutning: {valg: revideres, år: 2025}}
                """)
            .page("index.html");
    assertThat(answers(page))
        .containsEntry(
            "Hva skjer i 2025?", "Arbeid i perioden: 1, Oppheves: 1. 2 av 4 planer har tidspunkt.");
  }

  @Test
  void theTopicsThatAreNotShownAreCounted() {
    String plan = "  - {navn: Plan %d, type: temaplan, temaer: [Tema %d]}\n";
    StringBuilder plans = new StringBuilder("planer:\n");
    for (int n = 1; n <= 8; n++) {
      plans.append(String.format(Locale.ROOT, plan, n, n));
    }
    Document all = Rendered.of(plans.toString()).page("index.html");
    Document more = Rendered.of(plans + String.format(Locale.ROOT, plan, 9, 9)).page("index.html");

    assertThat(all.select("#pv_temaer ~ ul a")).hasSize(8);
    assertThat(all.select("#pv_temaer ~ p")).isEmpty();
    assertThat(more.select("#pv_temaer ~ ul a")).hasSize(8);
    assertThat(more.select("#pv_temaer ~ p").text())
        .isEqualTo("Dette er de 8 temaene med flest planer, av 9. Se alle de 9 planene");
    assertThat(more.select("#pv_temaer ~ p a").attr("href")).isEqualTo("planer.html");
  }

  private static Map<String, String> answers(Document page) {
    return page.select(".pv-sporsmal > li").stream()
        .collect(
            Collectors.toMap(
                one -> one.selectFirst("h3").text(), one -> one.selectFirst("p").text()));
  }
}
