package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures for KOSTRA are of the last whole year, and an empty answer is no nought. */
class KostraTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D1.c | type: samfunnsdel, vedtatt: [{dato: 2011}, {dato: 11.06.2019}] | 2019",
        "D1.c | type: samfunnsdel, vedtatt: [{dato: 11.06.2019}, {dato: 15.01.2026}] | 2019",
        "D1.b | type: arealdel, vedtatt: juni 2020 | 2020",
        "D4.a | type: handlingsdel, vedtatt: 10.12.2025 | ja",
        "D4.a | type: handlingsdel, vedtatt: 10.12.2019, sist-revidert: 11.12.2025 | ja",
        "D4.a | type: handlingsdel, vedtatt: 10.12.2024 | nei",
        "C.2.d | type: kommunedelplan-areal, vedtatt: 01.02.2025 | 1",
        "C.2.d | type: kommunedelplan-areal, vedtatt: 01.02.2024 | 0",
        "D2a.e | type: kommunedelplan-tema, vedtatt: 2025 | 1",
        "C.2.f | type: omraderegulering, vedtatt: 01.02.2025 | 1",
        "C.2.g | type: detaljregulering, vedtatt: 01.02.2025 | 1",
        "D2b.g | type: detaljregulering, vedtatt: 01.02.2025, forslagsstiller: privat | 1",
        "D2b.g | type: detaljregulering, vedtatt: 01.02.2025, forslagsstiller: kommunen | 0",
        "D1.b | type: arealdel, vedtatt: [{dato: 2014-2015}, {dato: 2019}] | 2019",
        "D4.a | type: okonomiplan, følger-opp: [s], vedtatt: 11.12.2025 | ja",
        "D4.a | type: okonomiplan, del-av: s, vedtatt: 11.12.2024 | nei",
        "D4.a | type: handlingsdel, status: planlagt | nei",
        "C.2.d | type: kommunedelplan-areal, status: under arbeid | 0",
        "C.2.d | type: kommunedelplan-areal, beslutning: ny | 0",
        "C.2.d | type: kommunedelplan-areal, vedtatt: 2010-2011 | 0",
        "D2b.g | type: detaljregulering, vedtatt: 2024 | 0",
        "D2b.g | type: detaljregulering, status: vedtatt, forslagsstiller: kommunen | 0",
        "D3a.d | type: arealdel, vedtatt: 2019, høring: 2027 | 0",
        "D3a.d | type: arealdel, status: under arbeid | 0",
        "D3a.d | type: arealdel, høringer: [{frist: 20.03.2024}] | 0",
        "D3a.d | type: arealdel, høringer: [{fra: 01.02.2025, frist: 20.03.2025}] | 1",
        "D3a.d | type: arealdel, høringer: [{gjelder: planprogram, fra: 01.02.2025}] | 0"
      })
  void whatIsWrittenIsTheAnswer(String code, String plan, String value) {
    assertThat(answer(code, plan)).containsEntry("verdi", value);
    assertThat(answer(code, plan).get("kilde")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D1.c | type: temaplan | Planstrategien har ingen slik plan.",
        "D1.b | type: arealdel, status: vedtatt | Vedtaksåret er ikke skrevet: P",
        "C.2.g | type: detaljregulering, vedtatt: {sak: K 25/1} | Vedtaksåret er ikke skrevet: P",
        "C.2.d | type: temaplan | Planstrategien har ingen slik plan.",
        "C.2.d | type: kommunedelplan-areal, status: vedtatt | Vedtaksåret er ikke skrevet: P",
        "C.2.d | type: kommunedelplan-areal, status: opphevet | Vedtaksåret er ikke skrevet: P",
        "C.2.d | type: kommunedelplan-areal, beslutning: videreføres | Vedtaksåret er ikke skrevet: P",
        "C.2.d | type: kommunedelplan-areal | Vedtaksåret er ikke skrevet: P",
        "D2a.e | type: kommunedelplan-tema, status: planlagt, beslutning: revideres | Vedtaksåret er ikke skrevet: P",
        "D2b.g | type: detaljregulering, status: vedtatt | Vedtaksåret er ikke skrevet: P",
        "D2b.g | type: detaljregulering, vedtatt: 2025 | Hvem som la fram forslaget, er ikke skrevet: P",
        "D1.b | type: arealdel, vedtatt: [{dato: 2015}, {sak: K 25/1}] | Vedtaksåret er ikke skrevet: P",
        "D1.b | type: arealdel, vedtatt: [{dato: 2015}, {dato: 2024-2025}] | Vedtaksåret er ikke skrevet: P",
        "D3a.d | type: arealdel, vedtatt: 2025 | Når forslaget ble sendt på høring, er ikke skrevet: P",
        "D3a.d | type: arealdel, status: vedtatt | Når forslaget ble sendt på høring, er ikke skrevet: P",
        "D3a.d | type: arealdel, status: på høring | Når forslaget ble sendt på høring, er ikke skrevet: P",
        "D3a.d | type: arealdel, høring: 2025 | Når forslaget ble sendt på høring, er ikke skrevet: P",
        "D3a.d | type: arealdel, høringer: [{frist: 20.01.2026}] | Når forslaget ble sendt på høring, er ikke skrevet: P",
        "D4.a | type: okonomiplan, vedtatt: 2025 | Dette kan være handlingsdelen, men det er ikke skrevet: P",
        "D4.a | type: okonomiplan, følger-opp: [s] | Vedtaksåret er ikke skrevet: P",
        "D4.a | type: handlingsdel | Vedtaksåret er ikke skrevet: P",
        "D3b.d | type: arealdel | Innsigelser skrives ikke i planstrategien."
      })
  void whatNobodyHasWrittenHasNoAnswerButAReason(String code, String plan, String why) {
    assertThat(answer(code, plan)).containsEntry("verdi", "").containsEntry("kilde", why);
  }

  @Test
  void aNameThatTellsOfTheActionPartIsEnoughAsForTheRule() {
    String plan =
        "planer: [{navn: Økonomiplan med handlingsprogram 2026-2029, id: p, type: økonomiplan,"
            + " vedtatt: 11.12.2025}]";
    assertThat(rows(Rendered.MUNICIPALITY + Rendered.STRATEGY + plan, "D4.a"))
        .containsEntry("verdi", "ja");
  }

  @Test
  void aYearThatIsNotOneYearIsNoAnswer() {
    assertThat(answer("C.2.d", "type: kommunedelplan-areal, vedtatt: 2024-2025"))
        .containsEntry("verdi", "");
  }

  @Test
  void theYearIsTheLastThatIsWhole() {
    assertThat(answer("D1.a", "type: temaplan"))
        .containsEntry("rapporteringsar", "2025")
        .containsEntry("kommunenummer", "0999");
  }

  @Test
  void thePageHasTheSameAsTheFile() {
    String yaml = yaml("type: samfunnsdel, vedtatt: 2019");
    List<String> page =
        Rendered.whole(yaml, TODAY, Language.NB).page("kostra.html").select("tbody tr").eachText();
    assertThat(page)
        .hasSize(Published.of(yaml, TODAY, Language.NB).rows("kostra").size())
        .contains("D1.c Året samfunnsdelen ble vedtatt 2019 P");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fylkeskommune", "lokalstyre"})
  void othersThanMunicipalitiesAreNotAsked(String kind) {
    String yaml =
        Rendered.MUNICIPALITY.replace("}\n", ", type: " + kind + "}\n") + Rendered.STRATEGY;
    assertThat(Published.of(yaml, TODAY, Language.NB).paths()).doesNotContain("data/kostra.csv");
    assertThat(Rendered.whole(yaml, TODAY, Language.NB).has("kostra.html")).isFalse();
  }

  private static Map<String, String> answer(String code, String plan) {
    return rows(yaml(plan), code);
  }

  private static Map<String, String> rows(String yaml, String code) {
    return Published.of(yaml, TODAY, Language.NB).rows("kostra").stream()
        .filter(row -> row.get("kode").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String yaml(String plan) {
    boolean tied = plan.contains("[s]") || plan.contains("del-av: s");
    String societal = tied ? "{navn: S, id: s, type: samfunnsdel}, " : "";
    return Rendered.MUNICIPALITY
        + Rendered.STRATEGY
        + ("planer: [" + societal + "{navn: P, id: p, " + plan + "}]");
  }
}
