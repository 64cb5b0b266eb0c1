package no.planverk.importing.value;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.PlanStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is denied, or is to come, is not read as if it were so. */
class DeniedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forventes vedtatt høsten 2026",
        "Planlagt vedtatt 2027",
        "Skal på høring i 2026",
        "Blir vedtatt i juni",
        "Ikke vedtatt, men planlagt vedtatt 2027",
        "Ikke lenger gjeldende",
        "Er ikkje vedteken enno",
        "Vil bli opphevet når arealdelen er klar",
        "Ventast lagt ut på høyring",
        "Bør oppheves"
      })
  void noStatus(String text) {
    assertThat(StatusText.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vedtatt, skal revideres                      | VEDTATT
          Skal revideres. Vedtatt 2019                 | VEDTATT
          Ikke rullert, men gjeldende                  | VEDTATT
          Planen er ikke rullert og er gjeldende       | VEDTATT
          Under arbeid, forventes vedtatt i 2026       | UNDER_ARBEID
          Under arbeid - ikke vedtatt                  | UNDER_ARBEID
          Ikke påbegynt                                | IKKE_PAABEGYNT
          Planlagt                                     | PLANLAGT
          På høring, ventes vedtatt i juni             | PAA_HOERING
          """)
  void theStatusThatIsSaid(String text, PlanStatus status) {
    assertThat(StatusText.of(text)).contains(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skal ikke oppheves",
        "Ingen ny plan",
        "Utgår ikke",
        "Erstattes ikke",
        "Inngår ikke i KPA",
        "Utsettes ikke",
        "Skal ikkje opphevast"
      })
  void noDecision(String text) {
    assertThat(DecisionText.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Skal ikke revideres                | VIDEREFOERES
          Revideres ikke                     | VIDEREFOERES
          Videreføres uten endringer         | VIDEREFOERES
          Ikke prioritert                    | IKKE_PRIORITERT
          Ikke egen plan                     | UTGAAR
          Oppheves, ingen ny plan            | OPPHEVES
          Revideres uten planprogram         | REVIDERES_HELT
          """)
  void theDecisionThatIsMade(String text, DecisionKind decision) {
    assertThat(DecisionText.of(text)).contains(decision);
  }

  @Test
  void whatIsDeniedBesideADecisionIsNoOther() {
    assertThat(DecisionText.isAmbiguous("Oppheves, ingen ny plan")).isFalse();
    assertThat(DecisionText.isAmbiguous("Revideres, ev. oppheves")).isTrue();
  }
}
