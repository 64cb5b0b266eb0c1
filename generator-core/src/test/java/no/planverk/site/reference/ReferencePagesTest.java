package no.planverk.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.site.Rendered;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What one looks up: words, kinds of plans, those who take part, all pages. */
class ReferencePagesTest {

  private static final String SOURCE =
      """
      begreper: [{ord: Aurplan, forklaring: En plan for aur.}]
      aktører: [{id: lag, navn: Idrettslaget, gruppe: frivillige}]
      satsingsområder:
        - navn: Helse
          del: samfunn
          mål: [{id: tur, navn: Alle går tur, aktører: [{aktør: lag, rolle: pådriver}]}]
      planer:
        - {navn: Vannplan, type: temaplan}
        - {navn: Byplan, type: kommunedelplan-areal}
        - {navn: Ungdomsplan, type: kommunedelplan-tema}
        - {navn: Helseplan, type: kommunedelplan-tema}
      """;

  private final Rendered site = Rendered.of(SOURCE);

  @Test
  void aWordForAKindOfPlanLeadsToThePlansOfThatKind() {
    Document page = site.page("begreper.html");
    assertThat(page.select("#begrep-temaplan a").eachText()).containsExactly("Temaplan: 1 plan");
    assertThat(page.select("#begrep-kommunedelplan a").eachText())
        .containsExactly(
            "Kommunedelplan for et tema: 2 planer", "Kommunedelplan for et område: 1 plan");
    assertThat(page.select("#begrep-kommunedelplan a").eachAttr("href"))
        .contains("plantyper.html#plantype-kommunedelplan-areal");
    assertThat(page.select("#begrep-kommuneplan a, #begrep-aurplan a")).isEmpty();
  }

  @Test
  void theWordsAreOneListAndTheLettersLeadIntoIt() {
    Document page = site.page("begreper.html");
    assertThat(page.select("main dl")).hasSize(1);
    assertThat(page.select("main h2")).isEmpty();
    assertThat(page.select(".pv-innhold a").first().attr("href")).isEqualTo("#begrep-arealdel");
    assertThat(page.select(".pv-innhold a").eachText()).doesNotHaveDuplicates();
    assertThat(page.select(".pv-innhold a"))
        .allSatisfy(letter -> assertThat(page.select(letter.attr("href"))).hasSize(1));
  }

  @Test
  void theStrategyThatIsReadIsAPlanningStrategyInUse() {
    Document page = site.page("plantyper.html");
    assertThat(page.select("section:has(> #pv_andre) #plantype-planstrategi")).isEmpty();
    assertThat(page.select("#plantype-planstrategi li a").eachAttr("href"))
        .containsExactly("planstrategi.html");
    assertThat(page.select("section:has(> #pv_andre) #plantype-sektorplan")).hasSize(1);
  }

  @Test
  void whatAnActorIsToAGoalStandsBesideTheLink() {
    Document page = site.page("aktorer.html");
    assertThat(page.select("#aktor-lag li a").eachText()).containsExactly("Alle går tur");
    assertThat(page.select("#aktor-lag li").eachText()).containsExactly("Alle går tur pådriver");
  }

  @Test
  void plansAndOtherPagesAreTwoLists() {
    Document page = site.page("sok.html");
    assertThat(page.select(".pv-alle h3").eachText()).containsExactly("Planer", "Sider");
    assertThat(page.select(".pv-allesider").get(0).select("a").eachText())
        .containsExactly("Byplan", "Helseplan", "Ungdomsplan", "Vannplan");
    assertThat(page.select(".pv-allesider").get(1).select("a").eachText()).contains("Planene");
  }
}
