package no.planverk.site.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StrategyPageTest {

  private static final String WHOLE =
      """
      planstrategi:
        tittel: Planstrategi 2024-2027
        periode: 2024-2027
        status: vedtatt
        vedtatt: {dato: 11.06.2024, sak: 31/24, lenke: "https://sak.example/"}
        vedtakstekst: Vedtatt som foreslått.
        avstemning: 20 mot 1
        endringer: [{tekst: Kulturplanen kommer først., fra: Utvalget, plan: kultur, utfall: vedtatt}]
        startet: august 2023
        offentliggjort: 02.05.2024
        behandlet: 11.06.2024
        planprogram-for: kps
        versjon: "1.1"
        sist-endret: 01.02.2025
        prosess:
          - {navn: Oppstart, tekst: "# Likt"}
          - {navn: Slutt, tekst: "# Likt"}
        medvirkning:
          - {hvem: nabokommuner, navn: Nabo, hvordan: brev, dato: 2023}
          - {hvem: nabokommuner}
        høringer: [{fra: 01.03.2024, frist: 15.04.2024, uttalelser: 7, resultat: Alt ble *lest*.}]
        organisering: [{organ: bystyret, rolle: Beslutning}]
        oppfølging: Hvert år.
        føringer:
          - {navn: Regional plan for vann, slag: regional plan, lenke: "https://v.example/", planer: [kultur]}
          - {navn: Forventningene, slag: nasjonale forventninger}
        kunnskapsgrunnlag: [{navn: Folkehelseoversikten, slag: folkehelse, dato: 2023, tekst: Viktig.}]
        bærekraftsmål: [11, 3]
        evaluering: Det meste ble gjort.
        hovedutfordringer:
          - {id: folk, navn: Folketall, kort: F, indikatorer: [{navn: Fødte, verdier: [{år: 2023, verdi: 12}]}]}
        prioriteringer: [{id: na, navn: Må lages nå, tekst: Straks.}]
      enheter: [{id: bystyret, navn: Bystyret, gruppe: politikere}]
      kapitler: [{tittel: Bolig, temaer: [bolig, planbehov], tekst: Hei.}]
      planer:
        - {id: kps, navn: Samfunnsdelen, type: samfunnsdel}
        - {id: kultur, navn: Kulturplan, type: temaplan, prioritet: na, utfordringer: [folk]}
      """;

  @Test
  void aHearingOfTheStrategyIsAnsweredWhereItIsRead() {
    LocalDate within = LocalDate.of(2024, 4, 1);
    String open = WHOLE.replace("frist: 15.04.2024,", "frist: 15.04.2024, epost: a@b.example,");
    Document page =
        Rendered.whole(Rendered.MUNICIPALITY + open, within, Language.NB).page("planstrategi.html");
    Element alert = page.select(".ds-alert").first();
    assertThat(alert.text()).startsWith("Forslaget til planstrategi er på høring nå");
    assertThat(alert.select(".ds-button").text()).startsWith("Gi innspill innen 15. april 2024");
    assertThat(alert.select(".ds-button").attr("href")).startsWith("mailto:a@b.example");
    assertThat(page.select("script[src*=frist]")).hasSize(1);
    assertThat(whole().select(".ds-alert, script[src*=frist]")).isEmpty();
  }

  @Test
  void everythingThatIsWrittenIsShown() {
    Document page = whole();
    assertThat(part(page, "vedtak"))
        .contains("Vedtatt som foreslått.", "Avstemning: 20 mot 1")
        .contains("Kulturplanen kommer først.", "Foreslått av Utvalget", "Gjelder Kulturplan");
    assertThat(part(page, "prosess"))
        .contains("Beslutning Bystyret", "Nabokommuner Nabo, brev, 2023")
        .contains("Kommunen har bedt om synspunkter.")
        .contains("Lagt ut 1. mars 2024", "uttale seg 15. april 2024", "kom inn 7")
        .contains("Alt ble lest.", "Hvert år.");
    assertThat(part(page, "grunnlag"))
        .contains("Nasjonale forventninger Forventningene")
        .contains("Regionale planer Regional plan for vann", "følger opp: Kulturplan")
        .contains("Folkehelseoversikten (folkehelse, 2023)", "Viktig.")
        .contains("3 God helse og livskvalitet 11 Bærekraftige")
        .contains("Det meste ble gjort.");
    assertThat(part(page, "utfordringer"))
        .contains("Folketall (F)", "Fødte", "2023 12", "Kulturplan");
    assertThat(part(page, "prioriteringer")).contains("Må lages nå", "Straks.", "Kulturplan");
    assertThat(page.select("#kapittel-bolig").text())
        .contains("Kapitlet drøfter bolig, planbehov.");
  }

  @Test
  void theKeyDatesStandTogether() {
    assertThat(whole().select(".pv-faktaboks").text())
        .contains("Vedtatt 11. juni 2024, sak 31/24", "Arbeidet startet august 2023")
        .contains("offentlig 2. mai 2024", "Behandlet 11. juni 2024")
        .contains("Slått sammen med planprogrammet for Samfunnsdelen")
        .contains("Versjon 1.1", "Sist endret 1. februar 2025");
  }

  @Test
  void theContentsLeadToEveryPart() {
    Document page = whole();
    assertThat(page.select(".pv-innhold a").eachAttr("href"))
        .containsExactly(
            "#pv_hva",
            "#pv_vedtak",
            "#pv_prosess",
            "#pv_grunnlag",
            "#pv_utfordringer",
            "#pv_prioriteringer",
            "#pv_kapittel-bolig")
        .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
  }

  @Test
  void whatIsNotWrittenHasNoHeading() {
    Document page = Rendered.of("").page("planstrategi.html");
    assertThat(page.select("main h2").eachText())
        .containsExactly("Om strategien", "Hva er en planstrategi?");
  }

  /** The page itself is asked for doubled ids by {@link Rendered}. */
  @Test
  void aHeadingInOneChapterNeverTakesTheAnchorOfAnotherChapter() {
    Document page =
        Rendered.of(
                """
                kapitler:
                  - {id: a, tittel: Bolig, tekst: "# B\\n\\nTekst"}
                  - {id: a-b, tittel: Areal, tekst: "Se [Bolig](kapittel:a)."}
                """)
            .page("planstrategi.html");
    assertThat(page.select("#kapittel-a-b > h2").text()).isEqualTo("Areal");
    assertThat(page.select("#kapittel-a--b").text()).isEqualTo("B");
  }

  private static Document whole() {
    return Rendered.whole(Rendered.MUNICIPALITY + WHOLE, LocalDate.of(2025, 3, 1), Language.NB)
        .page("planstrategi.html");
  }

  private static String part(Document page, String name) {
    Element heading = page.selectFirst("#pv_" + name);
    assertThat(heading).as(name).isNotNull();
    return heading.parent().text();
  }
}
