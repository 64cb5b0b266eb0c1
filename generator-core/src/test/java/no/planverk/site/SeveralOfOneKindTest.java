package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a planner has two of where most have one: units, bodies, plans of a name, adoptions. */
class SeveralOfOneKindTest {

  @Test
  void bothUnitsAndBothBodiesAreShown() {
    Rendered site = CaseSite.in("good-several-units", Language.NB);
    assertThat(CaseSite.cell(site, "Plan for barn og unge", "ansvarlig"))
        .containsExactly("Oppvekst", "Helse");
    assertThat(CaseSite.cell(site, "Plan for barn og unge", "politisk-organ"))
        .containsExactly("Planutvalget", "Levekårsutvalget");
    assertThat(site.page("planer/barn-og-unge.html").select("main").text())
        .contains("Ansvarlig Oppvekst Helse", "Politisk organ Planutvalget Levekårsutvalget");
    assertThat(site.page("medvirkning.html").select("td[data-navn=Ansvarlig]").eachText())
        .contains("Oppvekst Helse", "Helse");
  }

  @Test
  void eachUnitTellsOfThePlanItSharesWithAnother() {
    Document page = CaseSite.in("good-several-units", Language.NB).page("kommunen.html");
    assertThat(page.select("#enhet-oppvekst").text()).contains("Plan for barn og unge");
    assertThat(page.select("#enhet-helse").text()).contains("Plan for barn og unge", "Helseplan");
    assertThat(page.select("#enhet-levekarsutvalget").text()).contains("Plan for barn og unge");
  }

  @Test
  void aRowIsFoundByEitherUnit() {
    Document page = CaseSite.in("good-several-units", Language.NB).page("planer.html");
    assertThat(page.select("tr[data-ansvarlig~=oppvekst]")).hasSize(1);
    assertThat(page.select("tr[data-ansvarlig~=helse]")).hasSize(2);
    assertThat(CaseSite.search("good-several-units", "Plan for barn og unge"))
        .contains("Oppvekst og Helse", "Planutvalget og Levekårsutvalget");
  }

  @Test
  void aGoalAndAMeasureCanBeOfTwoUnitsInEveryLanguage() {
    assertThat(CaseSite.in("good-several-units", Language.NB).page("mal.html").text())
        .contains("ansvarlig: Oppvekst og Helse, frist 2026");
    assertThat(CaseSite.in("good-several-units", Language.NN).page("mal.html").text())
        .contains("ansvarleg: Oppvekst og Helse");
    assertThat(CaseSite.in("good-several-units", Language.EN).page("mal.html").text())
        .contains("responsible: Oppvekst and Helse");
  }

  @Test
  void twoPlansOfOneNameAreToldApartByTheirAreas() {
    Rendered site = CaseSite.in("good-two-areas", Language.NB);
    for (String path : site.pages()) {
      var links = site.page(path).select("main a[href*=arealdel]:not(.pv-tekst a)");
      assertThat(links.eachText().stream().distinct().count())
          .as(path)
          .isEqualTo(links.eachAttr("href").stream().distinct().count());
    }
    String second = "planer/kommuneplanens-arealdel-tidligere-tjeldsund-kommune.html";
    assertThat(site.page(second).select("h1").text())
        .isEqualTo("Kommuneplanens arealdel (tidligere Tjeldsund kommune)");
    assertThat(site.page("planer/havn.html").select("main").text())
        .contains("Følger opp Kommuneplanens arealdel (tidligere Skånland kommune)")
        .contains("Kommuneplanens arealdel (tidligere Tjeldsund kommune)");
    assertThat(
            CaseSite.search(
                "good-two-areas", "Kommuneplanens arealdel (tidligere Skånland kommune)"))
        .isNotEmpty();
  }

  @Test
  void eachAdoptionIsShownWithItsCase() {
    Rendered site = CaseSite.in("good-names-and-adoptions", Language.NB);
    Document page = site.page("planer/oppvekst.html");
    assertThat(page.select("main").text())
        .contains(
            "14. juni 2022 av kommunestyret, sak 22/31",
            "12. juni 2018 av levekårsutvalget, sak 18/24");
    assertThat(page.select("a[href=https://innsyn.example/31]").text()).contains("sak 22/31");
    assertThat(CaseSite.cell(site, "Oppvekstplan 2022-2030", "vedtatt"))
        .containsExactly("14. juni 2022", "12. juni 2018");
    assertThat(CaseSite.cell(site, "Oppvekstplan 2022-2030", "sak"))
        .containsExactly("22/31 (14. juni 2022)", "18/24 (12. juni 2018)");
    assertThat(
            site.page("planer.html").select("td.pv-celle--vedtatt[data-verdi]").attr("data-verdi"))
        .isEqualTo("2022-06-14");
  }

  /** The word is the author's or ours, and never said twice. */
  @ParameterizedTest
  @CsvSource({
    "22/31, sak 22/31",
    "PS 22/31, sak PS 22/31",
    "sak 22/31, sak 22/31",
    "Sak nr. 22/31, sak 22/31",
    "Saksnr.: 2022/31, sak 2022/31",
    "saksnummer 22/31, sak 22/31",
    "KS-sak 22/31, KS-sak 22/31",
    "Kommunestyresak 22/31, Kommunestyresak 22/31",
    "saksframlegget, sak saksframlegget"
  })
  void aCaseIsCalledOneOnce(String written, String said) {
    String adoptions =
        """
        planer:
          - id: skole
            navn: Skoleplan
            type: temaplan
            vedtatt: [{dato: 14.06.2022, sak: "%s"}, 12.06.2018]
        """;
    assertThat(Rendered.of(adoptions.formatted(written)).page("planer/skole.html").text())
        .contains("14. juni 2022, " + said);
  }
}
