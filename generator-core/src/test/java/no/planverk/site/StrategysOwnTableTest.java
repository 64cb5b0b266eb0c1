package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The plan table as the strategy itself has it: columns, headings, letters, costs. */
class StrategysOwnTableTest {

  @Test
  void itsColumnsStandInItsOrder() {
    Rendered site = CaseSite.in("good-own-columns", Language.NB);
    assertThat(site.page("planer.html").select("thead th").eachText())
        .containsExactly(
            "Planoppgave", "Samfunnsfloke", "Ansvar", "Hjemmel", "Hva skal skje", "Type");
    assertThat(CaseSite.cell(site, "Plan for barn og unge", "egen-samfunnsfloke"))
        .containsExactly("Ungt utenforskap");
    assertThat(CaseSite.cell(site, "Klimaplan", "egen-samfunnsfloke")).containsExactly("Klima");
    assertThat(CaseSite.cell(site, "Klimaplan", "egen-hjemmel")).containsExactly("");
  }

  @Test
  void whatItsColumnsSayStandsOnThePlansPage() {
    assertThat(
            CaseSite.in("good-own-columns", Language.NB)
                .page("planer/barn.html")
                .select("main")
                .text())
        .contains("Samfunnsfloke Ungt utenforskap", "Hjemmel Barnevernsloven § 15-1");
    assertThat(CaseSite.search("good-own-columns", "Plan for barn og unge"))
        .contains("Ungt utenforskap", "Barnevernsloven § 15-1");
  }

  /** Words in another language than the page's are ours; the municipality's own are quotes. */
  @Test
  void itsHeadingsAreItsOwnLanguages() {
    var heads = CaseSite.in("good-own-columns", Language.EN).page("planer.html").select("thead th");
    assertThat(heads.eachText()).contains("Plan", "Samfunnsfloke", "Responsible");
    assertThat(heads.select("[lang=nb]").eachText()).contains("Samfunnsfloke", "Hjemmel");
  }

  @Test
  void itsLettersAreExplainedAndToldWithWhatTheyMean() {
    Rendered site = CaseSite.in("good-letters", Language.NB);
    assertThat(site.page("planer.html").select(".pv-tegnforklaring").text())
        .contains("R revideres", "U utarbeides", "O oppheves når ny er vedtatt");
    assertThat(CaseSite.cell(site, "Plan A", "aar-2024")).containsExactly("U: utarbeides");
    assertThat(CaseSite.cell(site, "Plan A", "aar-2026"))
        .containsExactly("R, O: revideres, oppheves når ny er vedtatt");
    assertThat(CaseSite.cell(site, "Plan B", "aar-2025").get(0)).contains("X").doesNotContain(":");
    assertThat(site.page("planer/a.html").select("main").text()).contains("2024: U: utarbeides");
  }

  @Test
  void aCostIsShownAsWideAsItIsAndSummedSo() {
    Rendered site = CaseSite.in("good-costs", Language.NB);
    assertThat(CaseSite.cell(site, "Plan A", "kostnad"))
        .containsExactly("2026: 200 000–400 000 kroner");
    assertThat(CaseSite.cell(site, "Plan B", "kostnad")).containsExactly("2026: 500 000 kroner");
    assertThat(CaseSite.cell(site, "Plan C", "kostnad")).containsExactly("2027: ca. 300 000 kr");
    assertThat(CaseSite.cell(site, "Plan D", "kostnad"))
        .containsExactly("2027: innenfor rammen (kjøpes av IKA)");
    assertThat(site.page("ressurser.html").select("main").text())
        .contains("2026 700 000–900 000")
        .contains("2027 300 000 og det som ikke er oppgitt i kroner")
        .contains("1 000 000–1 200 000 og det som ikke er oppgitt i kroner");
    assertThat(CaseSite.in("good-costs", Language.NN).page("ressurser.html").text())
        .contains("300 000 og det som ikkje er oppgjeve i kroner");
    assertThat(CaseSite.in("good-costs", Language.EN).page("ressurser.html").text())
        .contains("and what is not given in kroner");
  }

  @Test
  void workOfOurTypesIsNotCountedAmongThePlans() {
    Rendered site = CaseSite.in("good-work-of-our-types", Language.NB);
    assertThat(site.page("planer.html").select("caption").text()).contains("(1)", "(3)");
    assertThat(CaseSite.cell(site, "Liv i sentrum", "type")).containsExactly("Prosjekt");
    assertThat(site.page("planer/kart.html").text()).contains("arbeid som ikke er en plan");
  }

  /** A start that lasts stands in each of its years, as it is written on the plan's page. */
  @Test
  void aStartCanBeASpan() {
    Rendered site = CaseSite.in("good-start-as-a-span", Language.NB);
    assertThat(CaseSite.cell(site, "Kulturplan", "oppstart")).containsExactly("2025–2026");
    assertThat(CaseSite.cell(site, "Kulturplan", "aar-2025")).containsExactly("Oppstart");
    assertThat(CaseSite.cell(site, "Kulturplan", "aar-2026")).containsExactly("Oppstart");
    assertThat(site.page("planer/kultur.html").select("main").text()).contains("2025–2026");
    assertThat(site.page("framdrift.html").select("main").text()).contains("2025–2026");
  }
}
