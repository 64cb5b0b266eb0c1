package no.planverk.site.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GoalsPageTest {

  private static final String AREA =
      """
      enheter: [{id: skole, navn: Skole, gruppe: fagfolk}]
      aktører: [{id: laget, navn: Idrettslaget, gruppe: frivillige}]
      planer:
        - {id: kps, navn: Samfunnsdelen, type: samfunnsdel}
        - {id: idrett, navn: Idrettsplan, type: temaplan, mål: [trives], bærekraftsmål: [3, 11]}
        - {id: skoleplan, navn: Skoleplan, type: temaplan}
        - {id: gammel, navn: Gammel plan, type: temaplan, beslutning: oppheves}
      """;
  private static final String GOALS =
      AREA
          + """
          satsingsområder:
            - id: oppvekst
              navn: Oppvekst
              del: samfunn
              fra-plan: kps
              mål:
                - navn: Alle trives
                  id: trives
                  ansvarlig: skole
                  aktører: [{aktør: laget, rolle: medvirker}]
                  bærekraftsmål: [4]
                  delmål: [{navn: Alle er med, tiltak: [Flere lag]}]
                  strategier: [{navn: Vi samarbeider, tiltak: [Møte hver måned]}]
                  tiltak: [{navn: Ny hall, ansvarlig: skole, frist: 2026, status: i gang, plan: idrett}]
                  indikatorer:
                    - navn: Unge som trives
                      enhet: elever
                      verdier: [{år: 2022, verdi: "1 250,5"}, {år: 2020, verdi: 1300}]
                      måltall: 1400
                      målår: 2030
                      kilde: Ungdata
                - {navn: Orden i eget hus, id: orden, del: organisasjon}
          """;

  @Test
  void theRedThreadIsThereFromAreaToMeasure() {
    Element goal = page(GOALS).selectFirst("#mal-trives");
    assertThat(goal.text())
        .contains("Idrettsplan")
        .contains("Idrettslaget (medvirker)")
        .contains("Alle er med", "Flere lag", "Vi samarbeider", "Møte hver måned")
        .contains("Ny hall (ansvarlig: Skole, frist 2026, i gang)")
        .contains("Følger opp i kommunen Skole")
        .contains("4 God utdanning");
    assertThat(goal.select("a").eachText())
        .as("a role is no part of a link")
        .contains("Idrettslaget");
    assertThat(goal.select("a").text()).doesNotContain("(");
    assertThat(page(GOALS).select("#satsingsomrade-oppvekst > dl").text())
        .isEqualTo("Målene er vedtatt i Samfunnsdelen");
  }

  @Test
  void anIndicatorIsTheAuthorsNumbersInATableAndTheirWayInWords() {
    Element indicator = page(GOALS).selectFirst(".pv-indikator");
    assertThat(indicator.select("tbody tr").eachText())
        .containsExactly("2020 1 300", "2022 1 250,5");
    assertThat(indicator.select("caption").text()).isEqualTo("Unge som trives (elever)");
    assertThat(indicator.text())
        .contains("Tallet har gått ned fra 1 300 i 2020 til 1 250,5 i 2022.")
        .contains("1 400 elever innen 2030")
        .contains("Kilde: Ungdata");
    assertThat(page(GOALS).text().replace("Har hele ansvaret for å gjennomføre", ""))
        .doesNotContain("%");
  }

  @Test
  void aGoalStandsInItsOwnPartAndNotInThatOfItsArea() {
    Document page = page(GOALS);
    assertThat(page.select("#organisasjon .pv-mal > li").eachAttr("id"))
        .containsExactly("mal-orden");
    assertThat(page.select("#organisasjon .pv-ansvar").text())
        .isEqualTo("Har hele ansvaret for å gjennomføre");
    assertThat(page.select("#samfunn .pv-mal > li").eachAttr("id")).containsExactly("mal-trives");
    assertThat(page.select("#samfunn .pv-ansvar").text()).contains("én av flere aktører");
  }

  @Test
  void whatDoesNotHangTogetherIsCountedAndListed() {
    Document page = page(GOALS);
    assertThat(page.select(".pv-dekning li").eachText())
        .containsExactly(
            "1 av 2 mål har en plan som følger dem opp.",
            "1 av 2 mål har tiltak.",
            "2 av de 3 planene som ikke går ut, er knyttet til et mål.");
    assertThat(page.select(".pv-hull").eachText())
        .containsExactly(
            "Mål uten plan (1) Orden i eget hus",
            "Mål uten tiltak (1) Orden i eget hus",
            "Planer uten mål (1) Skoleplan");
  }

  @Test
  void thePlansOfAnAreaFollowUpItsGoals() {
    String yaml = AREA + "satsingsområder: [{navn: A, del: samfunn, planer: [kps], mål: [Trives]}]";
    assertThat(page(yaml).select(".pv-dekning").text()).contains("1 av 1 mål har en plan");
    String none =
        AREA.replace(", mål: [trives]", "")
            + "satsingsområder: [{navn: A, del: samfunn, mål: [B]}]";
    assertThat(page(none).select(".pv-dekning").text()).contains("0 av 1 mål har en plan");
  }

  @Test
  void theMatrixSaysWhichGoalsAPlanNamesAndWhichItFollowsThroughOurs() {
    Document page = page(GOALS);
    assertThat(page.select(".pv-matrise thead th").eachText())
        .containsExactly(
            "Plan",
            "3 God helse og livskvalitet",
            "4 God utdanning",
            "11 Bærekraftige byer og lokalsamfunn");
    assertThat(page.select(".pv-matrise tbody tr")).hasSize(1);
    assertThat(page.select(".pv-matrise tbody td").eachText())
        .containsExactly(
            "Ja: 3 God helse og livskvalitet",
            "Mål: 4 God utdanning (gjennom målet «Alle trives»)",
            "Ja: 11 Bærekraftige byer og lokalsamfunn");
  }

  @Test
  void nothingIsSaidOfWhatIsNotWritten() {
    Document page = page("satsingsområder: [{navn: Oppvekst, del: samfunn, mål: []}]");
    assertThat(page.select(".pv-matrise, .pv-dekning, .pv-visjon, .pv-mal")).isEmpty();
  }

  @Test
  void manyPlansAreRowsAndNotAFault() {
    String many =
        IntStream.range(0, 300)
            .mapToObj(i -> "  - {navn: Plan " + i + ", type: temaplan, bærekraftsmål: [1, 17]}\n")
            .collect(Collectors.joining("", "planer:\n", ""));
    Document page = page(many + "satsingsområder: [{navn: A, del: samfunn, mål: [B]}]");
    assertThat(page.select(".pv-matrise tbody tr")).hasSize(300);
    assertThat(page.select(".pv-hull").last().select("a")).hasSize(300);
  }

  @Test
  void englishHasItsOwnWords() {
    Document page =
        Rendered.whole(
                Rendered.MUNICIPALITY + Rendered.STRATEGY + GOALS,
                LocalDate.of(2025, 3, 1),
                Language.EN)
            .page("mal.html");
    assertThat(page.text()).contains("The figure has gone down from 1,300 in 2020 to 1,250.5");
  }

  private static Document page(String yaml) {
    return Rendered.of(yaml).page("mal.html");
  }
}
