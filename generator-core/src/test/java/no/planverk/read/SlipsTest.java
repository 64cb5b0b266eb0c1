package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner's slip gives one message, at its place, that can be acted on. */
class SlipsTest {

  private static final String BEFORE =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      enheter: [{navn: Helse og omsorg, gruppe: fagfolk}]
      planer:
        - navn: Klimaplan
          type: temaplan
          beslutning: ny plan
      """;

  /** What follows the plan's other lines, and what the message must have in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vedtat: 2018 | vedtatt",
        "Vedtatt: 2018 | vedtatt",
        "vedtatt: 31.02.2018 | finnes",
        "vedtatt: fredag 12. september 2024 | finnes",
        "vedtatt: PS 45/23 | {dato: …, sak: …, organ: …}",
        "vedtatt: KST-042/22 den 14.06.22 | {dato: …, sak: …, organ: …}",
        "'vedtatt: \"14.06.2022, K-sak 45/22\"' | {dato: …, sak: …, organ: …}",
        "vedtatt: 12/11/2025 | 11.06.2025",
        "oppstart: snart | høsten 2025",
        "oppstart: 11. jun. 2024 | måneden helt ut",
        "oppstart: årlig | {tid: 2025, ordlyd: …}",
        "oppstart: {ordlyd: når det blir råd} | tid",
        "oppstart: {tid: 2025, ord: når det blir råd} | ordlyd",
        "status: vedtat | vedtatt",
        "status: snart ferdig | vedtatt",
        "gjelder: 2030-2024 | 2024-2027",
        "gjelder: 1.1.2024–31.12.2027 | 2024-2027",
        "ansvarlig: Helse og omsorgg | helse-og-omsorg",
        "oppstart: [2025, 2026] | én verdi",
        "mål: mal-1, mal-2 | [a, b]",
        "mål: – vekst | «–» (U+2013)",
        "ansvarlig: • Helse og omsorg | «•» (U+2022)",
        "temaer: – helse – oppvekst | «–» (U+2013)",
        "høringer: {– frist: 1.10.2025} | «–» (U+2013)",
        "bærekraftsmål: [18] | 17",
        "årsverk: to | årsverk",
        "navn: Helseplan | to ganger",
        "type: temaplan | to ganger",
        "status: [vedtatt, på høring] | én verdi",
        "dokument: www.testvik.kommune.no/plan.pdf | https://",
        "medvirkning: [ungdomsråded] | ungdomsråd",
        "prioritet: høy | prioriteringer",
        "erstatter: [trafikkplan] | Nærmeste",
        "høringer: [{fra: 1.9.2025, slutt: 1.10.2025}] | frist",
        "høringer: 1.9.2025 | fra",
        "prosess: Møte, høring | [a, b]",
        "vedtatt: {dato: 2018, saksnr: 12/18} | sak",
        "vedtatt: {dto: 2018} | dato",
        "forventet-vedtak: kommunestyret 12.06.26 sak 45/26 | {tid: …, ordlyd: …}",
        "vedtatt: {dato: 2018, merknad: Bygges om, fort} | hele teksten i hermetegn",
        "vedtatt: {dato: 2018, merknad: Uten vedlegg, sak} | «sak» står mellom krøllklammer",
        "vedtatt: {merknad: Med plan 𝔸, kart  , dato: 2018} | «kart» står mellom krøllklammer",
        "innsats: [{år: 2025, aktivitet: Får 1,2 mill.}] | «2 mill.» står mellom krøllklammer",
        "innsats: [{år: 2025, årsverk: 0,5}] | 0,5"
      })
  void inAPlanGivesOneMessage(String line, String says) {
    one(BEFORE + "    " + line + "\n", says);
  }

  /** What is advised where a time says more than a time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "forventet-vedtak: 12.06.26",
        "forventet-vedtak: {tid: 12.06.26, ordlyd: 'kommunestyret 12.06.26, sak 45/26'}",
        "vedtatt: {dato: 12.06.26, sak: 45/26, organ: kommunestyret, merknad: rammen økt}",
        "vedtatt: {dato : 2018, 'sak':45/26, \"organ\" :, merknad: 'Bygges om, fort'}"
      })
  void theAdviceIsTaken(String line) {
    assertThat(found(BEFORE + "    " + line + "\n")).isEmpty();
  }

  /** The whole of what stands in the place of the plans. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  - {navn: {no: Klimaplan, se: Dálkkádatplána}, type: temaplan, beslutning: ny plan} | «nb», «nn», «se»",
        "  - {nvan: Klimaplan, type: temaplan, beslutning: ny plan} | navn",
        "  - {navn: Klimaplan, tpye: temaplan, beslutning: ny plan} | type",
        "  - {navn: Klimaplan, type: detaljplann, beslutning: ny plan} | detaljregulering",
        "  - {navn: Klimaplan, type: temapln, beslutning: ny plan} | temaplan",
        "  - {navn: Klimaplan, beslutning: ny plan} | type",
        "  - {navn: '', type: temaplan, beslutning: ny plan} | ",
        "  - {navn: Klimaplan, type: temaplan, beslutning: slettes} | revideres",
        "  - {navn: Klimaplan, type: temaplan, beslutning: videreføress} | videreføres",
        "  - Klimaplan | type",
        "  - {navn: Klimaplan, type: temaplan, beslutning: ny plan, ny: plan: klima} | ",
        "  - {navn: Klimaplan, type: temaplan, beslutning: ny plan | ",
        "  - {navn: 'Klimaplan, type: temaplan} | "
      })
  void inARowGivesOneMessage(String row, String says) {
    one(BEFORE.substring(0, BEFORE.indexOf("  - navn")) + row + "\n", says == null ? "" : says);
  }

  private static void one(String yaml, String says) {
    List<Diagnostic> found = found(yaml);
    Messages messages = Messages.in(Language.NB);
    assertThat(found).as(yaml).hasSize(1);
    assertThat(messages.line(found.get(0))).contains(says).contains(" → ");
    assertThat(found.get(0).place().line()).isGreaterThan(4);
  }

  private static List<Diagnostic> found(String yaml) {
    return ModelReader.read(
            new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of()))
        .model()
        .diagnostics();
  }
}
