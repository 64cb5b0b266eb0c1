package no.planverk.site.change;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.site.Rendered;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChangesPageTest {

  private static final String PLANS =
      """
      planer:
        - {id: kps, navn: Kommuneplanens samfunnsdel, type: samfunnsdel, beslutning: revideres}
        - {id: helse, navn: Helseplan 2024, type: temaplan, beslutning: videreføres}
        - navn: Ny plan for byen
          type: temaplan
          beslutning: ny
          status: under arbeid
          historikk:
            - {dato: 2023, status: planlagt}
            - {dato: mars 2024, status: planlagt}
            - {dato: desember 2024, status: under arbeid, merknad: ansatte i gang}
      """;
  private static final String FORMER =
      PLANS
          + """
          tidligere-strategier:
            - {tittel: Strategi 2016-2019, periode: 2016-2019, vedtatt: 2016, evaluering: Gikk *bra*.}
            - tittel: Strategi 2020-2023
              periode: 2020-2023
              vedtatt: {dato: 02.06.2020, sak: 12/20}
              lenke: https://testvik.example/2020
              planer:
                - {navn: KOMMUNEPLANENS samfunnsdel, beslutning: revideres}
                - {navn: Helseplan, plan: helse, beslutning: ny, status: vedtatt, merknad: ett år sent}
                - {navn: Skiltplan, beslutning: videreføres, status: opphevet}
          """;

  @Test
  void everyPlanIsKeptNewChangedOrGone() {
    Document page = page(FORMER);
    assertThat(page.select("#pv_tidligere_1 ~ ul li").eachText())
        .containsExactly(
            "1 plan er ny i strategien.",
            "1 plan er med videre, men med en annen beslutning enn sist.",
            "1 plan er med videre.",
            "1 plan er ikke med lenger.");
    assertThat(rows(page, "new")).isEqualTo("Ny plan for byen Ny plan");
    assertThat(rows(page, "changed"))
        .isEqualTo("Helseplan 2024 Het «Helseplan» Ny plan Vedtatt ett år sent Videreføres");
    assertThat(rows(page, "kept")).isEqualTo("Kommuneplanens samfunnsdel Revideres Revideres");
    assertThat(rows(page, "gone")).isEqualTo("Skiltplan Videreføres Opphevet");
  }

  @Test
  void theNewestIsComparedAndTheOlderAreListed() {
    Document page = page(FORMER);
    assertThat(page.select("#pv_tidligere_1").text()).contains("2020–2023");
    assertThat(page.select("#pv_tidligere_1 ~ p").text())
        .isEqualTo("Strategi 2020-2023. Vedtatt 2. juni 2020, sak 12/20.");
    assertThat(page.select("section:has(> #pv_tidligere_2)").text())
        .contains("Planstrategien for 2016–2019", "Vedtatt 2016.", "Gikk bra.");
  }

  @Test
  void theLastWordOfEachYearIsTold() {
    Document page = page(FORMER);
    assertThat(page.select("section:has(> #pv_historikk) li").eachText())
        .containsExactly("2023: 1 planlagt.", "2024: 1 under arbeid.", "Nå: 1 under arbeid.");
    assertThat(page.select("section:has(> #pv_historikk) tbody").text())
        .isEqualTo("Ny plan for byen Planlagt Under arbeid ansatte i gang Under arbeid");
  }

  @Test
  void nothingIsNewWhereThePlansOfTheFormerStrategyAreNotWritten() {
    Document page = page(PLANS + "tidligere-strategier: [{tittel: Gammel, periode: 2020-2023}]");
    assertThat(page.select("#pv_new")).isEmpty();
    assertThat(page.text()).contains("Gammel");
  }

  @Test
  void thereIsNoPageAndNobodyIsLedToItWithoutAFormerStrategy() {
    Rendered site = Rendered.of(PLANS);
    assertThat(site.has("endringer.html")).isFalse();
    assertThat(site.page("index.html").select("a[href=endringer.html]")).isEmpty();
    assertThat(Rendered.of(FORMER).page("index.html").select("a[href=endringer.html]"))
        .isNotEmpty();
  }

  private static Document page(String yaml) {
    return Rendered.of(yaml).page("endringer.html");
  }

  private static String rows(Document page, String kind) {
    return page.select("section:has(> #pv_" + kind + ") tbody tr").text();
  }
}
