package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody has adopted is nowhere said to be decided: not in tags, menus, counts or titles. */
class ProposalTest {

  /** Pages on planning in general and on strategies before, where councils do decide. */
  private static final Set<String> OTHER =
      Set.of(
          "begreper.html",
          "data.html",
          "plansystem.html",
          "plantyper.html",
          "plansystem-figurer.html",
          "kommunen.html",
          "endringer.html");

  private static final Map<Language, String> DECIDED =
      Map.of(
          Language.NB,
              "(?iu)\\b(bestemt|bestemmer|besluttet|skal (lage|revideres|skje)|Revideres)\\b",
          Language.NN, "(?iu)\\b(avgjort|avgjord|avgjer|skal (lage|reviderast|skje))\\b",
          Language.EN, "(?iu)\\b(decided|decides|to be revised|will (happen|be made))\\b");

  private static final String SOURCE =
      """
      kommune:
        navn: Testvik kommune
        kommunenummer: "0999"
        målform: bokmål
        engelsk: ja
        kommunestyre: {periode: 2023-2027, konstituert: 19.10.2023}
      planstrategi:
        tittel: Forslag til planstrategi
        periode: 2024-2027
        status: STATUS
        vedtakstekst: Rådmannens innstilling.
        prioriteringer: [{id: forst, navn: Først}]
      tidligere-strategier:
        - tittel: Planstrategi 2020-2023
          periode: 2020-2023
          planer:
            - {navn: Samfunnsdelen, plan: kps, beslutning: videreføres}
            - {navn: Gammel plan, beslutning: oppheves}
      planer:
        - {id: kps, navn: Samfunnsdelen, type: samfunnsdel, beslutning: revideres, prioritet: forst}
        - {navn: Skoleplan, type: temaplan, beslutning: ny, oppstart: 2025, forventet-vedtak: 2026}
        - {navn: Veiplan, type: temaplan, beslutning: {valg: vurderes, frist: 2026}}
        - {navn: Havneplan, type: temaplan, beslutning: utgår}
        - {navn: Kulturplan, type: temaplan, beslutning: revideres, innsats: [{år: 2025, årsverk: 1}]}
      """;

  @ParameterizedTest
  @CsvSource({
    "på høring, NB", "på høring, NN", "på høring, EN",
    "under arbeid, NB", "under arbeid, NN", "under arbeid, EN"
  })
  void nothingIsSaidToBeDecided(String status, Language language) {
    Rendered site = in(status, language);
    assertThat(site.pages()).hasSizeGreaterThan(15);
    for (String path : site.pages()) {
      if (OTHER.stream().noneMatch(path::endsWith)) {
        assertThat(said(site.page(path))).as(path).doesNotContainPattern(DECIDED.get(language));
      }
    }
  }

  /** The pattern finds what an adopted strategy says: what is searched for is there to be found. */
  @ParameterizedTest
  @EnumSource
  void anAdoptedStrategySaysWhatIsDecided(Language language) {
    Rendered site = in("vedtatt", language);
    for (String path : List.of("index.html", "planer.html")) {
      assertThat(said(site.page(path))).as(path).containsPattern(DECIDED.get(language));
    }
    assertThat(said(site.page("index.html"))).doesNotContainIgnoringCase("foreslått");
  }

  @Test
  void tagsMenusAndCountsSayWhatIsProposed() {
    Rendered site = in("på høring", Language.NB);
    Document front = site.page("index.html");
    assertThat(front.select("#pv_bestemt").text()).isEqualTo("Hva er foreslått?");
    assertThat(front.select(".pv-tallene li").eachText())
        .contains("1 ny plan er foreslått", "2 planer er foreslått revidert");
    assertThat(front.select("nav").text()).contains("Forslaget til planstrategi");
    assertThat(site.page("planer/kps.html").select(".ds-tag").eachText())
        .contains("Foreslått revidert");
    assertThat(site.page("planstrategi.html").text()).contains("Forslag til vedtak");
    assertThat(site.page("en/plans.html").text()).contains("Proposed new plan");
  }

  /** The strategy before this one was adopted, whatever has become of this one. */
  @Test
  void whatTheFormerStrategyDecidedIsStillDecided() {
    Document changes = in("på høring", Language.NB).page("endringer.html");
    assertThat(changes.text()).contains("Bestemt sist", "Foreslått nå");
    assertThat(changes.select(".ds-tag").eachText()).contains("Videreføres", "Foreslått revidert");
  }

  /** What is said of strategies at large is no claim of this one. */
  private static String said(Document page) {
    page.select("section:has(> #pv_hva)").remove();
    return page.title() + " " + page.select("meta[name=description]").attr("content") + page.text();
  }

  private static Rendered in(String status, Language language) {
    return Rendered.whole(SOURCE.replace("STATUS", status), LocalDate.of(2025, 3, 1), language);
  }
}
