package no.planverk.site.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressPageTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 7, 2);

  /** What the cells of a plan say; the period is 2024–2027. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          oppstart: 2025                                   | i løpet av 2025
          oppstart: 2. kvartal 2025                        | 2. kvartal 2025
          oppstart: 01.02.2025                             | 1. februar 2025
          varslet: 01.02.2025                              | varslet 1. februar 2025
          oppstart: 31.12.2023                             | 31. desember 2023 (før perioden)
          oppstart: 01.01.2024                             | 1. januar 2024
          forventet-vedtak: 31.12.2027                     | 31. desember 2027
          forventet-vedtak: 2028                           | i løpet av 2028 (etter perioden)
          'beslutning: {valg: ny, frist: 01.07.2025}'      | frist 1. juli 2025
          'beslutning: {valg: ny, år: 2025-2026}'          | 2025–2026
          'høringer: [{fra: 01.01.2025, frist: 15.02.2025}]' | 1. januar 2025 til 15. februar 2025
          'vedtatt: 01.03.2024, forventet-vedtak: 2024'    | vedtatt 1. mars 2024
          'innsats: [{år: 2024, aktivitet: X}, {år: 2025, årsverk: 1}, {år: 2027, aktivitet: rulleres}]' | 2024–2025 2027: rulleres
          """)
  void aTimeIsToldNoMoreExactlyThanItIsKnown(String fields, String said) {
    assertThat(row(page(plan(fields))).select("td:not(.pv-tid__kolonne)").text()).isEqualTo(said);
  }

  @Test
  void anAdoptionBeforeThePeriodIsOfThePlanAsItWas() {
    Document page = page(plan("vedtatt: 31.12.2023, oppstart: 2025, forventet-vedtak: 2026"));
    assertThat(row(page).text()).doesNotContain("2023").contains("i løpet av 2026");
  }

  @Test
  void whatIsSureIsABarAndWhatIsNotIsABoxOfTheWholeTimeItCanMean() {
    assertThat(marks("oppstart: 01.01.2025, forventet-vedtak: 01.01.2027"))
        .contains("bar 25% 50%", "oppstart 25%", "vedtak 75%")
        .doesNotContain("ca");
    assertThat(marks("oppstart: 2025, forventet-vedtak: 2027"))
        .contains("ca 25% 25%", "bar 50% 25%", "ca 75% 25%", "oppstart 25%", "vedtak 100%");
    assertThat(marks("oppstart: 2025, forventet-vedtak: 2026"))
        .contains("ca 25% 25%", "ca 50% 25%")
        .noneMatch(mark -> mark.startsWith("bar"));
  }

  @Test
  void marksStandInLanesAndNeverOnEachOther() {
    Element row =
        row(
            page(
                plan(
                    "oppstart: mars 2025, høring: mars 2025, forventet-vedtak: mars 2025,"
                        + " beslutning: {valg: revideres, frist: mars 2025}")));
    assertThat(row.select(".pv-tid__ca").eachAttr("y")).hasSize(4).doesNotHaveDuplicates();
    Element apart = row(page(plan("oppstart: 01.02.2024, forventet-vedtak: 01.12.2027")));
    assertThat(apart.selectFirst("svg").attr("height")).isEqualTo("44");
  }

  @Test
  void whatWasPlannedStandsBesideWhatCame() {
    Document page = page(plan("vedtatt: 12.03.2025, forventet-vedtak: 2024"));
    assertThat(row(page).select("[data-navn=Vedtak]").text())
        .isEqualTo("vedtatt 12. mars 2025 planlagt i løpet av 2024");
    assertThat(row(page).select(".pv-tid__planlagt")).hasSize(1);
  }

  @Test
  void whatLiesOutsideIsAnArrowAtTheEnd() {
    assertThat(marks("oppstart: 2022, forventet-vedtak: 2023")).containsExactly("utenfor");
    assertThat(marks("oppstart: 2028")).containsExactly("utenfor");
    assertThat(marks("oppstart: 01.01.2023, forventet-vedtak: 01.01.2026"))
        .contains("bar 0% 50%", "utenfor");
  }

  @Test
  void todayIsALineInEveryRowWithinThePeriodAndASentence() {
    Document within = page(plan("oppstart: 2025"), TODAY);
    assertThat(row(within).select(".pv-tid__idag").attr("x1")).isEqualTo("37.4%");
    assertThat(within.text()).contains("Oppdatert 2. juli 2025");
    Document after = page(plan("oppstart: 2025"), LocalDate.of(2028, 1, 1));
    assertThat(after.select(".pv-tid__idag")).isEmpty();
    assertThat(after.text()).contains("etter at perioden 2024–2027 var over");
    assertThat(page(plan("oppstart: 2025"), LocalDate.of(2023, 12, 31)).text())
        .contains("før perioden 2024–2027 begynte");
  }

  @Test
  void theStrategyHasTheDeadlineOfTheAct() {
    Document page =
        Rendered.whole(
                """
                kommune:
                  navn: Testvik kommune
                  kommunenummer: "0999"
                  målform: bokmål
                  kommunestyre: {periode: 2023-2027, konstituert: 19.10.2023}
                """
                    + Rendered.STRATEGY
                    + plan("oppstart: 2025"),
                TODAY,
                Language.NB)
            .page("framdrift.html");
    assertThat(page.text()).contains("§ 10-1", "Fristen er 19. oktober 2024.");
    assertThat(page.select("tbody").first().text())
        .contains("Planstrategi 2024-2027 lovens frist 19. oktober 2024");
    assertThat(page.select(".pv-tid__frist")).isNotEmpty();
  }

  @Test
  void plansWithoutATimeAreListedWithWhatIsDecided() {
    Document page =
        page(
            """
            planer:
              - {navn: Skoleplan, type: temaplan, oppstart: 2025}
              - {navn: Idrettsplan, type: temaplan, beslutning: vurderes}
              - {navn: Gammel plan, type: temaplan, beslutning: videreføres}
            """);
    assertThat(page.select("section:has(> #pv_uten_tid) li").eachText())
        .containsExactly("Idrettsplan Vurderes");
    assertThat(page.select("section:has(> #pv_uendret) li").eachText())
        .containsExactly("Gammel plan Videreføres");
  }

  /** What the strategy says of a plan does not hide that somebody works on it. */
  @ParameterizedTest
  @ValueSource(strings = {"under arbeid", "oppstart varslet", "på høring", "til vedtak"})
  void workThatIsUnderWayIsNoPlanLeftAlone(String status) {
    String plans =
        """
        planer:
          - {navn: Skoleplan, type: temaplan, oppstart: 2025}
          - {navn: Gammel plan, type: temaplan, beslutning: videreføres, status: %s}
        """;
    Document page = page(plans.formatted(status));
    assertThat(page.select("#pv_uendret")).isEmpty();
    assertThat(page.select("section:has(> #pv_uten_tid) li").text()).contains("Gammel plan");
  }

  /** Of a plan that is to stand or wait, the years say how long it does, and nothing of work. */
  @ParameterizedTest
  @ValueSource(
      strings = {"videreføres", "ingen revisjon", "forlenges", "utsettes", "ikke prioritert"})
  void theYearsAPlanIsToStandOrWaitAreNoWork(String decision) {
    String plans =
        """
        planer:
          - {navn: Skoleplan, type: temaplan, oppstart: 2025}
          - {navn: Gammel plan, type: temaplan, beslutning: {valg: %s, år: 2024-2027}}
        """;
    Document page = page(plans.formatted(decision));
    assertThat(page.select("tr:contains(Gammel plan)")).isEmpty();
    assertThat(page.select("#pv_uendret ~ ul").text()).contains("Gammel plan");
    assertThat(
            Rendered.of(plan("beslutning: {valg: %s, år: 2025}".formatted(decision)))
                .has("framdrift.html"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ny, Arbeid i perioden",
    "rulleres, Arbeid i perioden",
    "oppheves, Oppheves",
    "vurderes, Vurderes",
    "utgår, Utgår som egen plan",
    "erstattes av, Utgår som egen plan",
    "inngår i, Utgår som egen plan"
  })
  void theYearsOfADecisionAreOfWhatIsDecided(String decision, String column) {
    Document page = page(plan("beslutning: {valg: %s, år: 2025-2026}".formatted(decision)));
    assertThat(row(page).select("td[data-navn]").eachAttr("data-navn")).containsExactly(column);
    assertThat(row(page).select("td[data-navn]").text()).isEqualTo("2025–2026");
    assertThat(row(page).select(".pv-tid__arbeid").attr("width")).isEqualTo("50%");
  }

  @Test
  void whatIsDrawnIsKeptFromThoseWhoListenAndEveryMarkHasItsWord() {
    Document page = page(plan("oppstart: 2025, høring: 2026, forventet-vedtak: 2027"));
    assertThat(page.select("svg:not(svg svg)"))
        .isNotEmpty()
        .allSatisfy(svg -> assertThat(svg.attr("aria-hidden")).isEqualTo("true"));
    assertThat(page.select("thead th[scope=col]").eachText().subList(0, 4))
        .containsExactly("Plan", "Oppstart", "Høring", "Vedtak");
    assertThat(page.select(".pv-tegn li").eachText())
        .contains("Trekant: oppstart", "Sirkel: høring", "Firkant på spissen: vedtak");
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void withoutATimeThereIsNoPageAndNobodyIsLedToIt() {
    Rendered site = Rendered.of("planer: [{navn: Skoleplan, type: temaplan, vedtatt: 31.12.2023}]");
    assertThat(site.has("framdrift.html")).isFalse();
    assertThat(site.page("index.html").select("a[href=framdrift.html]")).isEmpty();
  }

  @Test
  void threeHundredPlansAndOneAreRowsOfOneTable() {
    String plans =
        IntStream.range(0, 300)
            .mapToObj(i -> "  - {navn: Plan %d, type: temaplan, oppstart: 2025}\n".formatted(i))
            .collect(Collectors.joining("", "planer:\n", ""));
    assertThat(page(plans).select("tbody th[scope=row]")).hasSize(300);
    assertThat(page(plan("oppstart: 2025")).select("tbody th[scope=row]")).hasSize(1);
  }

  private static String plan(String fields) {
    return "planer: [{id: skole, navn: Skoleplan, type: temaplan, %s}]".formatted(fields);
  }

  private static Document page(String yaml) {
    return page(yaml, TODAY);
  }

  private static Document page(String yaml, LocalDate today) {
    return Rendered.whole(Rendered.MUNICIPALITY + Rendered.STRATEGY + yaml, today, Language.NB)
        .page("framdrift.html");
  }

  private static Element row(Document page) {
    return page.select("tr:has(a[href=planer/skole.html])").first();
  }

  /** What is drawn: kind, place and width. */
  private static List<String> marks(String fields) {
    return row(page(plan(fields))).select("svg [class]:not(line)").stream()
        .map(ProgressPageTest::mark)
        .toList();
  }

  private static String mark(Element drawn) {
    String kind = drawn.className().substring("pv-tid__".length());
    String place = drawn.tagName().equals("path") ? drawn.parent().attr("x") : drawn.attr("x");
    return kind.equals("utenfor")
        ? kind
        : (kind + " " + place + " " + drawn.attr("width")).stripTrailing();
  }
}
