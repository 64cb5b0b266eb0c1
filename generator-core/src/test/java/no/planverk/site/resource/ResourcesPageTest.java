package no.planverk.site.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ResourcesPageTest {

  private static final String CAPACITY =
      """
      planstrategi:
        tittel: Planstrategi 2024-2027
        periode: 2024-2027
        status: vedtatt
        kapasitet: [{år: 2024, årsverk: 3}, {år: 2025, årsverk: 4}]
      """;
  private static final String PLANS =
      """
      planer:
        - {navn: Samfunnsdel, type: samfunnsdel, innsats: [{år: 2024, årsverk: 3}, {år: 2025, årsverk: "2,8"}]}
        - {navn: Arealdel, type: arealdel, innsats: [{år: 2025, årsverk: "2,4"}]}
        - {navn: Skoleplan, type: temaplan}
      """;

  @Test
  void moreWorkThanCapacityIsSaidInWords() {
    Document page = page(CAPACITY + PLANS);
    assertThat(page.select(".pv-funn").eachText())
        .containsExactly(
            "I 2025 er det planlagt 5,2 årsverk. Kapasiteten er 4 årsverk: 1,2 mer enn kommunen"
                + " har.");
    assertThat(page.select("section:has(> #pv_ar) tbody tr").eachText())
        .startsWith(
            "2024 3 årsverk 3 årsverk Akkurat nok 1",
            "2025 5,2 årsverk 4 årsverk 1,2 mer enn kapasiteten 2");
  }

  @Test
  void theDrawingIsAsLongAsTheFiguresAndHasThemAsItsText() {
    Document page = page(CAPACITY + PLANS);
    assertThat(page.select(".pv-soyler__fylt").eachAttr("width").subList(0, 2))
        .containsExactly("57.7%", "76.9%");
    assertThat(page.select(".pv-soyler__over").eachAttr("width")).containsExactly("23.1%");
    assertThat(page.select(".pv-soyler__kapasitet").eachAttr("x1"))
        .containsExactly("57.7%", "76.9%");
    assertThat(page.select(".pv-soyler__tekst").eachText()).contains("2025: 5,2 av 4 årsverk");
  }

  @Test
  void theWholePeriodIsDrawnOnlyWhereNoYearHasAnything() {
    String yearless = "planer: [{navn: A, type: temaplan, innsats: [{årsverk: 9}]}]";
    assertThat(page(CAPACITY + yearless).select(".pv-soyler__tekst").eachText())
        .allSatisfy(label -> assertThat(label).startsWith("202"));
    assertThat(page(CAPACITY + yearless).select("section:has(> #pv_ar) tbody tr").last().text())
        .startsWith("Hele perioden 9 årsverk");
    assertThat(page(Rendered.STRATEGY + yearless).select(".pv-soyler__tekst").eachText())
        .containsExactly("Hele perioden: 9 årsverk, kapasiteten er ikke oppgitt");
  }

  @Test
  void thePlansThatTakeMostStandFirst() {
    Document page = page(CAPACITY + PLANS);
    assertThat(page.select(".pv-storst > div:eq(1) li").eachText())
        .containsExactly("Samfunnsdel (2,8 årsverk)", "Arealdel (2,4 årsverk)");
  }

  @Test
  void plansWithoutFiguresAreCounted() {
    assertThat(page(CAPACITY + PLANS).text())
        .contains("2 av 3 planer har tall", "For 1 plan er arbeidet ikke anslått.");
  }

  @Test
  void withinTheCapacityOnlyWhereItIsKnownForEveryYear() {
    String small = "planer: [{navn: A, type: temaplan, innsats: [{år: 2024, årsverk: 1}]}]";
    assertThat(page(CAPACITY + small).text()).doesNotContain("innenfor kapasiteten");
    String all =
        CAPACITY.replace(
            "{år: 2025, årsverk: 4}",
            "{år: 2025, årsverk: 4}, {år: 2026, årsverk: 4}, {år: 2027, årsverk: 4}");
    assertThat(page(all + small).text()).contains("innenfor kapasiteten hvert år");
  }

  @Test
  void hoursStayHoursAndAmountsThatCannotBeConvertedAreToldOf() {
    Document page =
        page(
            Rendered.STRATEGY.replace("vedtatt}", "vedtatt, kapasitet: [{år: 2024, timer: 2000}]}")
                + """
                planer:
                  - {navn: A, type: temaplan, innsats: [{år: 2024, timer: 1500}]}
                  - {navn: B, type: temaplan, innsats: [{år: 2024, årsverk: 1}]}
                """);
    assertThat(page.select("section:has(> #pv_ar) tbody tr").first().text())
        .isEqualTo("2024 1 500 timer 2 000 timer 500 ledig 1");
    assertThat(page.text()).contains("1 tall er ikke tatt med");
  }

  @Test
  void costsAreSummedByYearAndInAll() {
    Document page =
        page(
            Rendered.STRATEGY
                + """
                planer:
                  - {navn: A, type: temaplan, ekstern-kostnad: [{kroner: 100000, år: 2025}, {kroner: 7}]}
                  - {navn: B, type: temaplan, ekstern-kostnad: [{kroner: 50000, år: 2025}]}
                """);
    assertThat(page.select("section:has(> #pv_kostnader) tbody tr").eachText())
        .containsExactly("2025 150 000 A B", "Uten år 7 A", "Sum 150 007");
    assertThat(page.select("main svg, #pv_ar")).isEmpty();
  }

  @Test
  void withoutFiguresThereIsNoPageAndNobodyIsLedToIt() {
    Rendered site =
        Rendered.of(
            "planer: [{navn: A, type: temaplan, innsats: [{år: 2025, aktivitet: rulleres}]}]");
    assertThat(site.has("ressurser.html")).isFalse();
    assertThat(site.page("index.html").select("a[href=ressurser.html]")).isEmpty();
  }

  private static Document page(String yaml) {
    LocalDate today = LocalDate.of(2025, 3, 1);
    return Rendered.whole(Rendered.MUNICIPALITY + yaml, today, Language.NB).page("ressurser.html");
  }
}
