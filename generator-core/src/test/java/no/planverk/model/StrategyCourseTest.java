package no.planverk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.junit.jupiter.api.Test;

class StrategyCourseTest {

  @Test
  void stepsAndDatesAreToldInOrderOfTime() {
    assertThat(
            course(
                """
                startet: 24.08.2023
                offentliggjort: 02.05.2024
                behandlet: 28.05.2024
                vedtatt: {dato: 11.06.2024}
                prosess: [{navn: Forslag til formannskapet, dato: 02.04.2024}]
                """))
        .containsExactly(
            "Arbeidet starter",
            "Forslag til formannskapet",
            "Forslaget blir offentlig",
            "Kommunestyret behandler forslaget",
            "Planstrategien blir vedtatt");
  }

  @Test
  void aDayToldBothWaysIsTheAuthorsStep() {
    assertThat(
            course(
                """
                behandlet: 11.06.2024
                vedtatt: {dato: 11.06.2024}
                prosess: [{navn: Bystyret sier ja, dato: 11.06.2024}]
                """))
        .containsExactly("Bystyret sier ja");
    assertThat(course("behandlet: 11.06.2024\nvedtatt: {dato: 11.06.2024}\n"))
        .containsExactly("Planstrategien blir vedtatt");
  }

  @Test
  void aStepWithoutADateOfItsOwnStaysWhereItWasWritten() {
    assertThat(
            course(
                """
                startet: 01.02.2024
                prosess:
                  - {navn: Ønske fra ungdomsrådet}
                  - {navn: Møte, dato: 03.04.2024}
                  - {navn: Enda et møte, dato: april 2024}
                  - {navn: Udatert}
                """))
        .containsExactly(
            "Ønske fra ungdomsrådet", "Arbeidet starter", "Møte", "Enda et møte", "Udatert");
  }

  @Test
  void theLastDayOfAHearingIsNotLost() {
    String hearing = "høringer: [{fra: 01.03.2024, frist: 15.04.2024}]\n";
    assertThat(course(hearing)).containsExactly("Forslaget er på høring–2024-04-15");
    assertThat(course(hearing + "prosess: [{navn: Ut på høring, dato: 01.03.2024}]\n"))
        .containsExactly("Ut på høring", "Siste dag for å si hva du mener");
    assertThat(course("høringer: [{frist: 15.04.2024}]\n"))
        .containsExactly("Siste dag for å si hva du mener");
  }

  /** The names of the steps, with the last day of those that have one. */
  private static List<String> course(String fields) {
    String yaml =
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
        planstrategi:
          tittel: Planstrategi
          periode: 2024-2027
          status: vedtatt
        """
            + fields.indent(2);
    Checked<Model> read =
        ModelReader.read(new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of()))
            .model();
    assertThat(read.diagnostics()).isEmpty();
    return StrategyCourse.of(
            read.value().orElseThrow(),
            WordingReader.read(ThemeFiles.own(), Language.NB).value().orElseThrow())
        .stream()
        .map(step -> step.to() == null ? step.name() : step.name() + "–" + step.to().last())
        .toList();
  }
}
