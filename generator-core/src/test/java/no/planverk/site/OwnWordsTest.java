package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the municipality has written is shown as written, and what it has not is not claimed. */
class OwnWordsTest {

  private static final String YEARS =
      """
      planer:
        - navn: Skoleplan
          type: temaplan
          innsats:
            - {år: 2024, årsverk: 0}
            - {år: 2025, aktivitet: Ny}
            - {år: 2026, aktivitet: X}
            - {år: 2027, årsverk: 0.5, timer: 0}
        - {navn: Veiplan, type: temaplan, innsats: [{år: 2024, timer: 0}, {år: 2025, årsverk: 0}]}
      """;

  private static final Rendered SITE = Rendered.of(YEARS);

  @Test
  void aYearHasTheStrategysOwnWord() {
    Document plans = SITE.page("planer.html");
    assertThat(plans.select("tr.pv-rad").first().text())
        .contains("Ny", "Merket X i strategien", "0,5 årsverk")
        .doesNotContain("Arbeid med planen", "0 årsverk");
  }

  @Test
  void anAmountOfNothingIsNoWork() {
    Document plans = SITE.page("planer.html");
    assertThat(plans.select("tr.pv-rad").last().text()).isEqualTo("Veiplan Temaplan");
    Document progress = SITE.page("framdrift.html");
    assertThat(progress.text()).contains("2025: Ny");
    assertThat(progress.select("table tbody").text()).contains("Skoleplan 2025: Ny 2026–2027");
    assertThat(progress.select("table").text()).doesNotContain("Veiplan");
  }

  @Test
  void withNothingButNothingPlannedThereIsNoProgress() {
    Rendered site =
        Rendered.of("planer: [{navn: A, type: temaplan, innsats: [{år: 2025, årsverk: 0}]}]\n");
    assertThat(site.has("framdrift.html")).isFalse();
  }

  private static final String WORDS =
      """
      planer:
        - {navn: A-plan, type: temaplan, beslutning: ingen revisjon, status: pågår}
        - {navn: B-plan, type: temaplan, beslutning: {valg: revideres, ordlyd: Revidering i perioden}}
        - navn: C-plan
          type: temaplan
          status: under arbeid
          status-ordlyd: Godt på vei
          beslutning: {valg: revideres, ordlyd: Politisk sak innen 2025}
        - {navn: D-plan, type: temaplan}
        - {navn: E-plan, type: temaplan, beslutning: videreføres}
      """;

  @Test
  void theCouncilsOwnWordIsShownAndOursWhereItAddsSomething() {
    Document plans = Rendered.of(WORDS).page("planer.html");
    assertThat(plans.select("tr.pv-rad").eachText())
        .containsExactly(
            "A-plan Temaplan Pågår Ingen revisjon",
            "B-plan Temaplan Ikke oppgitt Revidering i perioden",
            "C-plan Temaplan Godt på vei Under arbeid Politisk sak innen 2025 Revideres",
            "D-plan Temaplan Ikke oppgitt Ingen beslutning",
            "E-plan Temaplan Ikke oppgitt Videreføres");
    Document plan = Rendered.of(WORDS).page("planer/c-plan.html");
    assertThat(plan.select("section:has(> #pv_beslutning)").text())
        .contains("Politisk sak innen 2025 Revideres");
  }

  @Test
  void theTilesAddUpToAllPlans() {
    Document front = Rendered.of(WORDS).page("index.html");
    List<String> numbers = front.select(".pv-tallene strong").eachText();
    assertThat(numbers.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(5);
    assertThat(front.select(".pv-tallene").text()).contains("1 plan har ingen beslutning");
    assertThat(front.select(".pv-tallene a").last().attr("href")).contains("beslutning=INGEN");
    Document plans = Rendered.of(WORDS).page("planer.html");
    assertThat(plans.select("option[value=INGEN]").eachText())
        .containsExactly("Ikke oppgitt", "Ingen beslutning");
    assertThat(plans.select("tr[data-beslutning=INGEN]")).hasSize(1);
  }

  @Test
  void aPlanNobodyHasDecidedOnSaysSo() {
    assertThat(Rendered.of(WORDS).page("planer/d-plan.html").text())
        .contains("Strategien sier ikke hva som skal skje med planen.");
    assertThat(Rendered.of(WORDS).page("planer/e-plan.html").text())
        .doesNotContain("Strategien sier ikke");
  }
}
