package no.planverk.site.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HaveYourSayPageTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 11, 23);

  /** Where a hearing stands, and what is said of it, on 23 November 2025. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {fra: 01.10.2025, frist: 23.11.2025}         | na     | Siste dag er i dag.
          {fra: 01.10.2025, frist: 24.11.2025}         | na     | Det er 1 dag igjen.
          {fra: 23.11.2025, frist: 05.12.2025}         | na     | Det er 12 dager igjen.
          {frist: 05.12.2025}                          | na     | Det er 12 dager igjen.
          {fra: oktober 2025, frist: desember 2025}    | na     | Fristen for å si hva du mener: desember 2025.
          {fra: 12.10.2025}                            | na     | Fristen står ikke her. Spør kommunen.
          {fra: 24.11.2025, frist: 15.01.2026}         | kommer | Høringen starter: 24. november 2025.
          {fra: november 2025, frist: 15.01.2026}      | kommer | Høringen starter: november 2025.
          {fra: 2026}                                  | kommer | Høringen starter: i løpet av 2026.
          {gjelder: planprogram}                       | kommer | Tidspunktet er ikke oppgitt.
          {fra: 01.10.2025, frist: 22.11.2025}         | over   | Fristen var: 22. november 2025.
          {fra: 11.10.2025}                            | over   | Ute på høring fra: 11. oktober 2025.
          {fra: 01.11.2025, uttalelser: 1}             | over   | Kommunen fikk 1 uttalelse.
          """)
  void aHearingIsOpenToTheEndOfItsLastDay(String hearing, String where, String said) {
    Document page =
        page(
            "planer: [{id: skole, navn: Skoleplan, type: temaplan, høringer: [%s]}]"
                .formatted(hearing));
    assertThat(page.select("section:has(> #pv_" + where + ") #horing-skole").text()).contains(said);
    assertThat(page.select("article")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          høring: 1. halvår 2026                   | kommer | Høringen er planlagt: 1. halvår 2026.
          høring: 2025                             | kommer | Høringen er planlagt: i løpet av 2025.
          høring: 3. kvartal 2025                  | over   | Høringen var planlagt: 3. kvartal 2025.
          status: på høring                        | na     | Fristen står ikke her.
          'status: på høring, høringer: [{gjelder: planprogram, frist: 01.02.2025}]' | na | Fristen står ikke her.
          høring: november 2025, status: på høring | na     | Fristen står ikke her.
          """)
  void aTimeOrAStatusWithoutAPeriodIsSaidAsWhatItIs(String fields, String where, String said) {
    Document page =
        page("planer: [{id: skole, navn: Skoleplan, type: temaplan, %s}]".formatted(fields));
    assertThat(page.select("section:has(> #pv_" + where + ") #horing-skole").text()).contains(said);
  }

  @Test
  void noHearingIsOpenAfterItsDeadlineWhateverTheStatusStillSays() {
    Document page =
        page(
            """
            planer:
              - id: skole
                navn: Skoleplan
                type: temaplan
                status: på høring
                høringer: [{fra: 01.10.2025, frist: 22.11.2025}]
            """);
    assertThat(page.select("section:has(> #pv_na) article")).isEmpty();
    assertThat(page.select("article")).hasSize(1);
    assertThat(page.select("#horing-skole").text()).contains("Fristen var: 22. november 2025.");
  }

  @Test
  void theTimeOfAHearingWithItsPeriodIsToldOnce() {
    Document page =
        page(
            """
            planer:
              - id: skole
                navn: Skoleplan
                type: temaplan
                høring: 2025
                høringer: [{fra: 01.11.2025, frist: 24.12.2025}]
            """);
    assertThat(page.select("article")).hasSize(1);
  }

  @Test
  void theMostPressingHearingHasTheAnchorOthersLinkTo() {
    Document page =
        page(
            """
            planer:
              - id: skole
                navn: Skoleplan
                type: temaplan
                høringer:
                  - {gjelder: planprogram, fra: 01.01.2025, frist: 15.02.2025, resultat: Ny *skole*.}
                  - {fra: 01.11.2025, frist: 24.12.2025}
              - {id: skole-2, navn: Skoleplan to, type: temaplan, høring: 2026}
            """);
    assertThat(page.select("#horing-skole").text()).contains("24. desember 2025");
    assertThat(page.select("#horing-skole_2").text()).contains("Planprogram", "Ny skole.");
    assertThat(page.select("#horing-skole-2").text()).contains("planlagt");
    assertThat(page.select("td a[href=#horing-skole]")).hasSize(1);
  }

  @Test
  void theWayToAnswerIsTheHearingsOwnOrElseTheMunicipalitys() {
    String contact = "kontakt: {epost: post@testvik.example}";
    Document page =
        whole(
            contact,
            """
            planer:
              - {id: a, navn: A, type: temaplan, høringer: [{frist: 24.12.2025, epost: a@testvik.example}]}
              - {id: b, navn: B, type: temaplan, høringer: [{frist: 24.12.2025}]}
              - {id: c, navn: C, type: temaplan, høringer: [{frist: 24.12.2025, innspill: "https://svar.example/"}]}
            """);
    assertThat(page.select("#horing-a .pv-svar a").eachAttr("href"))
        .containsExactly("mailto:a@testvik.example?subject=Innspill%20til%20%C2%ABA%C2%BB");
    assertThat(page.select("#horing-b .pv-svar a").eachAttr("href"))
        .containsExactly("mailto:post@testvik.example?subject=Innspill%20til%20%C2%ABB%C2%BB");
    assertThat(page.select("#horing-c .pv-svar a").eachAttr("href"))
        .containsExactly("https://svar.example/");
  }

  @Test
  void theUnitThatAnswersForThePlanIsAskedAndElseTheMunicipality() {
    Document page =
        whole(
            "kontakt: {epost: post@testvik.example}",
            """
            enheter:
              - {navn: Skole, gruppe: fagfolk, kontakt: {epost: skole@testvik.example, telefon: 32 00 00 00}}
              - {navn: Veg, gruppe: fagfolk}
            planer:
              - {id: a, navn: A, type: temaplan, ansvarlig: Skole, høringer: [{frist: 24.12.2025}]}
              - {id: b, navn: B, type: temaplan, ansvarlig: Veg, høringer: [{frist: 24.12.2025}]}
            """);
    assertThat(page.select("#horing-a .pv-svar a").attr("href"))
        .startsWith("mailto:skole@testvik.example?");
    assertThat(page.select("#horing-a .pv-spor").text())
        .isEqualTo("Spørsmål? Kontakt Skole: skole@testvik.example, 32 00 00 00");
    assertThat(page.select("#horing-b .pv-svar a").attr("href"))
        .startsWith("mailto:post@testvik.example?");
    assertThat(page.select("#horing-b .pv-spor").text())
        .contains("Testvik kommune: post@testvik.example");
    assertThat(page.select("#horing-a [data-pv-frist]").attr("data-pv-frist"))
        .isEqualTo("2025-12-24");
  }

  @Test
  void whatHappensToAPlanIsToldEvenWhereNothingIsHeard() {
    Document page =
        page(
            """
            enheter: [{id: oppvekst, navn: Oppvekst, gruppe: fagfolk}]
            planer:
              - {navn: Skoleplan, type: temaplan, beslutning: ny, oppstart: 2026, ansvarlig: oppvekst}
              - {navn: Idrettsplan, type: temaplan, beslutning: vurderes}
              - {navn: Gammel plan, type: temaplan, beslutning: videreføres}
            """);
    assertThat(page.select("section:has(> #pv_planer) tbody tr").eachText())
        .containsExactly(
            "Skoleplan Ny plan Oppstart: i løpet av 2026 Oppvekst",
            "Idrettsplan Vurderes ikke oppgitt");
    assertThat(page.select("a[href=#pv_slik]")).hasSize(1);
  }

  /** On 23 November 2025; what is adopted stands there only for what comes after. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status: vedtatt, vedtatt: 2024                            | false
          vedtatt: 01.06.2025, oppstart: 2024, forventet-vedtak: 2025 | false
          vedtatt: 01.06.2025, 'høringer: [{fra: 01.01.2025, frist: 15.02.2025}]' | false
          status: vedtatt, 'innsats: [{år: 2024, årsverk: 1}]'      | false
          status: avlyst, oppstart: 2024                            | false
          vedtatt: 2015, oppstart: 2025                             | true
          vedtatt: 01.06.2024, forventet-vedtak: 2027               | true
          status: vedtatt, oppstart: 2026                           | true
          vedtatt: 2024, 'innsats: [{år: 2024, årsverk: 1}, {år: 2025, årsverk: 1}]' | true
          vedtatt: 2024, beslutning: revideres                      | true
          oppstart: 2024                                            | true
          """)
  void aPlanThatIsAdoptedIsNotWorkedOnForThatAlone(String fields, boolean listed) {
    Document page =
        page(
            "planer: [{id: skole, navn: Skoleplan, type: temaplan, %s}]"
                .formatted(fields.replace("'", "")));
    assertThat(!page.select("section:has(> #pv_planer) tbody tr").isEmpty()).isEqualTo(listed);
  }

  @Test
  void thoseDrawnInAndTheStepsOfTheStrategyAreTold() {
    Document page =
        Rendered.whole(
                Rendered.MUNICIPALITY
                    + """
                    planstrategi:
                      tittel: Planstrategi 2024-2027
                      periode: 2024-2027
                      status: vedtatt
                      startet: 2023
                      vedtatt: {dato: 11.06.2024}
                      høringer: [{fra: 01.03.2024, frist: 15.04.2024}]
                      prosess: [{navn: Vedtak om oppstart, dato: 24.08.2023, organ: planutvalget}]
                      medvirkning: [{hvem: barn og unge, navn: Ungdomsrådet, hvordan: møte, dato: 2024}]
                    """,
                TODAY,
                Language.NB)
            .page("medvirkning.html");
    assertThat(page.select("section:has(> #pv_prosess) li h3").eachText())
        .containsExactly(
            "Arbeidet starter",
            "Vedtak om oppstart",
            "Forslaget er på høring",
            "Planstrategien blir vedtatt");
    assertThat(page.select("section:has(> #pv_prosess) li:eq(2)").text())
        .contains("fra 1. mars 2024 til 15. april 2024");
    assertThat(page.select("section:has(> #pv_hvem) li").eachText())
        .containsExactly("Barn og unge (Ungdomsrådet): møte, 2024");
    assertThat(page.select("#pv_horing_strategi").text()).contains("Fristen var: 15. april 2024.");
  }

  @Test
  void whereNothingIsKnownThereIsAdviceAndTheWayToTheMunicipality() {
    Document page = whole("kontakt: {telefon: 12 34 56 78}", "");
    assertThat(page.select("section:has(> #pv_na)").text()).contains("Ingen planer er på høring");
    assertThat(page.select("section:has(> #pv_slik) a[href^=tel:]")).hasSize(1);
    assertThat(page.select("article, table, #pv_over, #pv_hvem, #pv_prosess")).isEmpty();
  }

  @Test
  void threeHundredPlansStandInOneTable() {
    String plans =
        IntStream.range(0, 300)
            .mapToObj(i -> "  - {navn: Plan %d, type: temaplan, beslutning: ny}\n".formatted(i))
            .collect(Collectors.joining("", "planer:\n", ""));
    assertThat(page(plans).select("section:has(> #pv_planer) tbody tr")).hasSize(300);
  }

  private static Document page(String yaml) {
    return Rendered.whole(Rendered.MUNICIPALITY + Rendered.STRATEGY + yaml, TODAY, Language.NB)
        .page("medvirkning.html");
  }

  private static Document whole(String contact, String yaml) {
    String municipality =
        "kommune: {navn: Testvik kommune, kommunenummer: \"0999\", målform: bokmål, %s}\n"
            .formatted(contact);
    return Rendered.whole(municipality + Rendered.STRATEGY + yaml, TODAY, Language.NB)
        .page("medvirkning.html");
  }
}
