package no.planverk.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.site.Fossvik;
import no.planverk.site.page.Fact;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.plan.PlanView.HearingItem;
import no.planverk.site.plan.PlanView.Moment;
import no.planverk.text.Html;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan's page: every field, each where readers look for it, as it stands on the day. */
class PlanPagesTest {

  private final PlanView plan = view("trafikk", Fossvik.TODAY);

  @Test
  void whatIsDecidedIsSaidWithItsConditions() {
    assertThat(plan.decided().decision()).isEqualTo(new Tag("Rulleres snarest", "endres"));
    assertThat(plan.decided().decisionWords()).isEqualTo("Revideres");
    assertThat(facts(plan.decided().decisionFacts()))
        .containsEntry("Vilkår", "staten gir tilskudd")
        .containsEntry("Gjelder årene", "2026–2027")
        .containsEntry("Frist", "desember 2027");
    assertThat(markup(plan.decided().reason())).contains("<em>tilskudd</em>");
  }

  @Test
  void theFactsAreInShort() {
    assertThat(facts(plan.brief().facts()))
        .containsEntry("Prioritet", "Må utarbeides grunnet lovkrav i 2024")
        .containsEntry("Status nå", "R-sak|På høring")
        .containsEntry("Sak", "24/18 <https://innsyn.example/24-18>")
        .containsEntry("Gjelder for", "2025–2033")
        .containsEntry("Temaer", "trafikk|folkehelse")
        .containsEntry("Nasjonal arealplan-ID", "9902_2025-07");
  }

  @Test
  void theTypeIsExplained() {
    PlanView.TypeItem type = plan.brief().type();
    assertThat(type).isNotNull();
    assertThat(type.name().href()).isEqualTo("../plantyper.html#plantype-kommunedelplan-tema");
    assertThat(type.explanation()).isNotBlank();
    assertThat(facts(plan.brief().facts()))
        .containsKeys("Lov", "Slike planer vedtas av", "Slike planer gjelder vanligvis");
  }

  @Test
  void stepsStandInTheOrderOfTheirDatesAndSayWhereTheyAre() {
    assertThat(plan.course().timeline().stream().map(PlanPagesTest::line))
        .containsExactly(
            "Planen vedtatt | 12. juni 2018 | Gjennomført | kommunestyret, sak\u00a024/18",
            "Oppstart | 1. kvartal 2025 | Gjennomført",
            "Oppstart varslet | 3. februar 2025 | Gjennomført",
            "Planprogrammet på høring | 1. mars 2025 – 15. april 2025 | Gjennomført",
            "Planprogrammet fastsatt | 17. juni 2025 | Gjennomført | kommunestyret, sak\u00a040/25",
            "Befaring | mai 2026 | Gjennomført | utvalg for plan og miljø, sak\u00a012/26",
            "Forslaget gjort offentlig | 1. november 2026 | Gjennomført",
            "Planforslaget på høring | 1. november 2026 – 15. desember 2026 | Nå",
            "Forventet vedtak | 2027 | Kommer",
            "Frist i planstrategien | desember 2027 | Kommer",
            "Evaluering av planen |  | Tidspunktet er ikke oppgitt");
  }

  @Test
  void plannedStepsAreNotDoneBecauseTheirTimeHasPassed() {
    assertThat(states(view("trafikk", LocalDate.of(2028, 1, 1))))
        .containsEntry("Forventet vedtak", "Tidspunktet er passert")
        .containsEntry("Planforslaget på høring", "Gjennomført")
        .containsEntry("Oppstart", "Gjennomført");
    String notBegun = Fossvik.text().replace("status: på høring", "status: planlagt");
    assertThat(states(view(notBegun, "trafikk", LocalDate.of(2028, 1, 1))))
        .containsEntry("Oppstart", "Tidspunktet er passert");
  }

  @Test
  void aHearingIsToldAtTheTopWhileItIsOpenAndSoonBefore() {
    assertThat(plan.course().notices()).singleElement().satisfies(PlanPagesTest::isTheHearing);
    assertThat(titles(plan.course().hearings()))
        .containsExactly("Planprogrammet har vært på høring");
    assertThat(markup(plan.course().hearings().get(0).outcome())).contains("fartsmålinger");

    String planned = Fossvik.text().replace("status: på høring", "status: under arbeid");
    PlanView before = view(planned, "trafikk", LocalDate.of(2026, 10, 1));
    assertThat(titles(before.course().notices())).containsExactly("Planforslaget kommer på høring");
    PlanView lastDay = view("trafikk", LocalDate.of(2026, 12, 15));
    assertThat(titles(lastDay.course().notices())).containsExactly("Planforslaget er på høring nå");
    assertThat(view(planned, "trafikk", LocalDate.of(2026, 12, 16)).course().notices()).isEmpty();
    assertThat(view(planned, "trafikk", LocalDate.of(2026, 7, 1)).course().notices()).isEmpty();
  }

  private static void isTheHearing(HearingItem hearing) {
    assertThat(hearing.title()).isEqualTo("Planforslaget er på høring nå");
    assertThat(hearing.when()).isEqualTo("Fra 1. november 2026 til og med 15. desember 2026");
    assertThat(markup(hearing.how())).contains("<em>folkemøte</em>");
    assertThat(facts(hearing.facts()))
        .containsEntry(
            "E-post",
            "post@fossvik.example <mailto:post@fossvik.example?subject=Innspill%20til%20%C2%ABTrafikksikkerhetsplan%202025-2033%C2%BB>")
        .containsEntry("Kunngjort i", "avis, brev");
    assertThat(hearing.answer().button())
        .isEqualTo(
            new TextLink("Gi innspill innen 15. desember 2026", "https://fossvik.example/svar"));
  }

  @Test
  void relationsAreToldFromBothSides() {
    assertThat(facts(plan.ties().relations()))
        .containsEntry("Er en del av", "Kommuneplanens samfunnsdel <samfunnsdel.html>")
        .containsEntry("Legger rammer for", "Åmodt veg og Øvre bru <vei.html>")
        .containsEntry("Erstatter en del av", "Åmodt veg og Øvre bru <vei.html>")
        .containsEntry("Tar opp i seg", "Aabø trafikkplan 2010-2018 <gammel.html>");
    assertThat(facts(view("vei", Fossvik.TODAY).ties().relations()))
        .containsEntry("Får føringer fra", "Trafikksikkerhetsplan 2025-2033 <trafikk.html>")
        .containsEntry(
            "Blir delvis erstattet av", "Trafikksikkerhetsplan 2025-2033 <trafikk.html>");
    assertThat(facts(view("gammel", Fossvik.TODAY).ties().relations()))
        .containsEntry("Går inn i", "Trafikksikkerhetsplan 2025-2033 <trafikk.html>");
  }

  @Test
  void goalsMoneyAndPeopleAreThere() {
    assertThat(facts(plan.ties().goals()))
        .containsEntry(
            "Mål planen følger opp",
            "Ingen blir drept i trafikken <../mal.html#mal-null-drepte>|"
                + "Alle kommer seg ut i naturen <../mal.html#mal-ut>")
        .containsEntry("Delmål planen følger opp", "Trygge skoleveger")
        .containsEntry("Tiltak som gjennomføres gjennom planen", "Gang- og sykkelveg til skolen");
    assertThat(facts(plan.account().resources()))
        .containsEntry(
            "Planlagt arbeid",
            "2025: 0,5 årsverk"
                + "|2026: 1\u00a0200 timer, Merket X i strategien"
                + "|Hele perioden: 80 timer");
    assertThat(facts(plan.people().who()))
        .containsEntry("Behandling", "Politisk")
        .containsKeys("Politisk organ", "Er felles med");
    assertThat(facts(plan.people().involvement()))
        .containsEntry("Barn og unge", "Ungdomsrådet|Skolevegtråkk|2025")
        .containsEntry("Eldre", "Er med i arbeidet");
    assertThat(facts(plan.account().history())).containsEntry("2024", "Vedtatt|Gjaldt til nyttår");
    assertThat(facts(plan.account().documents()).get("Andre dokumenter og lenker"))
        .contains("Kart over ulykker (nettside) <https://fossvik.example/kart>");
    assertThat(markup(plan.account().evaluation())).contains("Færre ulykker");
    assertThat(markup(plan.account().comment())).contains("<em>også</em>");
  }

  @Test
  void aPlanOfWhichNothingIsKnownHasNoEmptySections() {
    PlanView bare = view("rar", Fossvik.TODAY);

    assertThat(bare.course().timeline()).isEmpty();
    assertThat(bare.ties().relations()).isEmpty();
    assertThat(bare.account().documents()).isEmpty();
    assertThat(facts(bare.brief().facts()))
        .containsOnlyKeys("Plantype", "Slike planer vedtas av", "Slike planer gjelder vanligvis");
  }

  @Test
  void anAdoptionAloneIsNoTimeline() {
    assertThat(view("samfunnsdel", Fossvik.TODAY).course().timeline()).isEmpty();
  }

  /** A limit is open to one side; what was adopted before the strategy's years is another plan. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.06.2018 | innen utgangen av 2026  | Nå
          12.06.2018 | innen sommeren 2027     | Kommer
          12.06.2018 | før jul 2025            | Tidspunktet er passert
          12.06.2018 | etter sommeren 2025     | Nå
          12.03.2026 | innen utgangen av 2026  | Gjennomført
          12.03.2026 | 2027                    | Kommer
          12.03.2026 | våren 2026              | Gjennomført
                     | tidlig i 2026           | Tidspunktet er passert
                     | november 2026           | Nå
          """)
  void whatIsExpectedIsDoneOnlyByAnAdoptionSince(
      @Nullable String adopted, String expected, String state) {
    String known = adopted == null ? "" : ", vedtatt: " + adopted;
    PlanView view = bare("forventet-vedtak: " + expected + known);

    assertThat(states(view)).containsEntry("Forventet vedtak", state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          innen sommeren 2026 | Planen: en høring var planlagt | Høringen var planlagt: innen sommeren 2026.
          våren 2027          | Planen kommer på høring        | Høringen er planlagt: våren 2027. Datoene kommer.
          """)
  void aHearingThatWasOnlyPlannedIsNotSaidToHaveBeenHeld(String time, String title, String when) {
    PlanView view = bare("høring: " + time);

    assertThat(view.course().hearings()).extracting(HearingItem::title).containsExactly(title);
    assertThat(view.course().hearings()).extracting(HearingItem::when).containsExactly(when);
  }

  private static PlanView bare(String fields) {
    String yaml =
        """
        kommune: {navn: Fossvik kommune, kommunenummer: "9902", målform: bokmål}
        planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
        planer: [{id: bolig, navn: Boligplan, type: temaplan, %s}]
        """
            .formatted(fields);
    return view(yaml, "bolig", LocalDate.of(2026, 11, 29));
  }

  private static PlanView view(String id, LocalDate today) {
    return view(Fossvik.text(), id, today);
  }

  private static PlanView view(String yaml, String id, LocalDate today) {
    SiteContext site = Fossvik.site(yaml, Language.NB, today);
    return PlanPages.of(site).stream()
        .filter(page -> page.context().path().equals("planer/" + id + ".html"))
        .map(page -> (PlanView) page.view())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> facts(List<Fact> facts) {
    return facts.stream()
        .collect(
            Collectors.toMap(
                Fact::label,
                fact ->
                    Stream.concat(
                            Stream.ofNullable(fact.tag()).map(Tag::text),
                            fact.values().stream().map(PlanPagesTest::link))
                        .collect(Collectors.joining("|"))));
  }

  private static String link(TextLink link) {
    String href = link.href();
    boolean own = href == null || href.contains("kommunen.html") || href.contains("aktorer.html");
    return own ? link.text() : link.text() + " <" + href + ">";
  }

  private static String line(Moment moment) {
    String when = moment.when() == null ? "" : moment.when();
    String who = moment.who() == null ? "" : " | " + moment.who();
    return moment.what() + " | " + when + " | " + moment.stateText() + who;
  }

  private static Map<String, String> states(PlanView view) {
    return view.course().timeline().stream()
        .collect(Collectors.toMap(Moment::what, Moment::stateText, (a, b) -> b));
  }

  private static List<String> titles(List<HearingItem> hearings) {
    return hearings.stream().map(HearingItem::title).toList();
  }

  private static String markup(@Nullable Html html) {
    return html == null ? "" : html.markup();
  }
}
