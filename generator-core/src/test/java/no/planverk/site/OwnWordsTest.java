package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

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
}
