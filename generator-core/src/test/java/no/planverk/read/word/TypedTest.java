package no.planverk.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word and Excel type of their own accord is read as what is meant. */
class TypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vedtatt: {dato: 11.\u00a0juni\u00a02024}",
        "vedtatt: {dato: \u202f11.06.2024\u00a0}",
        "vedtatt: {dato: juni\u200b 2024}",
        "ekstern-kostnad: [{år: 2025, kroner: 250\u00a0000}]",
        "ekstern-kostnad: [{år: 2025, kroner: 250\u202f000}]",
        "innsats: [{år: 2025, årsverk: \"0,5\"}]",
        "beslutning: {år: 2025\u20132026, valg: revideres}",
        "status: under\u00a0arbeid",
        "status: ved\u00adtatt",
        "ansvarlig: Helse\u00a0og\u00a0omsorg",
        "ansvarlig: Helse og om\u00adsorg",
        "ansvarlig: Helse og omsorg\u200b"
      })
  void isNoFault(String line) {
    assertThat(found(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "navn2:\u00a0x",
        "\u00a0status: vedtatt",
        "sta\u00adtus: vedtatt",
        "status\u200b: x"
      })
  void isNamedInAKey(String line) {
    assertThat(found(line)).isNotEmpty().allMatch(Diagnostic::isError);
  }

  private static List<Diagnostic> found(String line) {
    String text =
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
        planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024\u20132027, status: vedtatt}
        enheter: [{navn: Helse og omsorg, gruppe: fagfolk}]
        planer:
          - navn: A
            type: temaplan
        """;
    SourceFile file = new SourceFile("planverk.yaml", text + "    " + line + "\n");
    return ModelReader.read(new SourceTree(List.of(file), Map.of())).model().diagnostics();
  }
}
