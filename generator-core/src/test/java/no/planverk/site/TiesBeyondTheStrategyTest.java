package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** What a plan or a goal is tied to outside the strategy, before it, or only perhaps. */
class TiesBeyondTheStrategyTest {

  @Test
  void aPlanOfOthersStandsBesideOurs() {
    var page = CaseSite.in("good-plans-outside", Language.NB).page("planer/vann.html");
    assertThat(page.select("main").text())
        .contains(
            "Følger opp Kommuneplanens samfunnsdel Regional plan for vannforvaltning 2022-2027"
                + " (Testfylke fylkeskommune)")
        .contains("Er felles med Vannplan for Nabo")
        .contains("Henger sammen med Nasjonal vannstrategi");
    assertThat(page.select("a[href=https://fylke.example/vann]")).hasSize(1);
    assertThat(CaseSite.search("good-plans-outside", "Hovedplan for vann"))
        .contains("Regional plan for vannforvaltning 2022-2027");
    assertThat(CaseSite.in("good-plans-outside", Language.NN).page("planer/vann.html").text())
        .contains("Heng saman med");
    assertThat(CaseSite.in("good-plans-outside", Language.EN).page("planer/vann.html").text())
        .contains("Is tied to");
  }

  @Test
  void whatMayBecomeAPartIsToldOnBothPages() {
    Rendered site = CaseSite.in("good-considered-as-part", Language.NB);
    assertThat(site.page("planer/hytter.html").select("main").text())
        .contains("Vurderes som del av Kommuneplanens arealdel");
    assertThat(site.page("planer/arealdel.html").select("main").text())
        .contains("Vurderes som en del av denne planen Hytteplan");
    assertThat(
            CaseSite.in("good-considered-as-part", Language.EN).page("planer/hytter.html").text())
        .contains("Considered as part of");
  }

  @Test
  void whatItWasCalledBeforeFindsIt() {
    Rendered site = CaseSite.in("good-names-and-adoptions", Language.NB);
    assertThat(site.page("planer/oppvekst.html").select(".pv-faktaboks").text())
        .contains("Kalles også Barnas plan")
        .contains("Tidligere navn Skolestrukturplan Barnehageplan")
        .contains("Var tidligere Kommunedelplan")
        .contains("Status i forrige planstrategi Skulle begynne i 2023");
    assertThat(site.page("planer/kultur.html").select("main").text())
        .contains("Følger opp Oppvekstplan 2022-2030");
    assertThat(site.page("planer/kultur.html").select(".pv-tekst a").attr("href"))
        .isEqualTo("oppvekst.html");
    assertThat(CaseSite.search("good-names-and-adoptions", "Oppvekstplan 2022-2030"))
        .contains("Skolestrukturplan", "Barnas plan");
    assertThat(CaseSite.cell(site, "Oppvekstplan 2022-2030", "forrige-status").get(0))
        .contains("Planlagt");
    assertThat(site.page("endringer.html").select("main").text()).contains("Skolestrukturplan");
  }

  @Test
  void aGoalHangsUnderAGoalOfAnotherPlan() {
    var page = CaseSite.in("good-goals-of-two-plans", Language.NB).page("mal.html");
    assertThat(page.select("#mal-ingen-blir-mobbet").text())
        .contains("Hører under målet Alle er trygge");
    assertThat(page.select("#mal-trygt").text())
        .contains("Mål som hører under dette Ingen blir mobbet");
    assertThat(page.select(".pv-indikator thead").text()).isEqualTo("År Kommunen Fylket Landet");
    assertThat(page.select(".pv-indikator tbody tr").eachText())
        .containsExactly("2022 7 6,5", "2023 6,1", "2024 6 5,8");
  }
}
