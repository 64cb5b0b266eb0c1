package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ticked, what is not, and words of capitals that are no letters of a legend. */
class YesAndNoTest {

  @TempDir Path folder;

  private Imported imported(String table) throws IOException {
    Path file = Documents.csv(table, folder);
    return Imported.of(folder, Language.NB, MarkMeaning.VEDTAK, file).isReadByPlanverk(Language.NB);
  }

  private String plans(String table) throws IOException {
    return imported(table).file("planer.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nei", "Nei", "FALSE", "USANN", "☐"})
  void noIsNoYearAndNoCooperation(String no) throws IOException {
    Imported imported = imported("Plan;Interkommunal;2026;2027\nA;" + no + ";" + no + ";x\n");

    assertThat(imported.file("planer.yaml"))
        .contains("forventet-vedtak: 2027")
        .doesNotContain("hvorfor", "aktivitet", no);
    assertThat(imported.report()).contains(no);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "Ja", "TRUE", "SANN", "☑", "x"})
  void yesIsATick(String yes) throws IOException {
    assertThat(plans("Plan;Interkommunal;2026;2027\nA;" + yes + ";;" + yes + "\n"))
        .contains("forventet-vedtak: 2027", "- grunn: interkommunalt")
        .doesNotContain("ordlyd", "aktivitet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ikke aktuelt", "nei, men vi snakker med Nes", "Ingen"})
  void whatIsDeniedIsSaidInItsOwnWords(String denied) throws IOException {
    assertThat(plans("Plan;Interkommunal\nA;" + denied + "\n"))
        .contains("Interkommunal: " + denied)
        .doesNotContain("hvorfor");
  }

  @Test
  void aDeniedDutyIsNoDuty() throws IOException {
    assertThat(plans("Plan;Lovpålagt\nA;nei, ikke etter plan- og bygningsloven\n"))
        .contains("nei, ikke etter plan- og bygningsloven")
        .doesNotContain("lovkrav");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ikke avklart", "Ingen", "TRUE", "FALSE", "x", "nei"})
  void anAnswerNamesNothing(String answer) throws IOException {
    Imported imported =
        imported(
            "Plan;Type;Ansvarlig;Politisk organ;Vedtatt;Sak\nA;Ja;Ja;Ja;2019;1/19\nB"
                + (";" + answer).repeat(5)
                + "\n");

    assertThat(imported.files()).doesNotContainKey("enheter.yaml");
    assertThat(imported.file("planer.yaml"))
        .contains("Ansvarlig: " + answer, "Sak: " + answer)
        .doesNotContain("      organ: ", "    politisk-organ: ", "sak: " + answer);
    assertThat(imported.file("plantyper.yaml")).doesNotContain(answer);
  }

  /** The choices stand over the columns, and one of them is ticked. */
  @Test
  void aTickUnderADecisionDecides() throws IOException {
    String plans =
        plans(
            """
            Plan;Ny;Revideres;Videreføres i perioden;Skal rulleres?;Oppheves
            A;x;;;;
            B;;✓;;;
            C;;;ja;;nei
            D;FALSE;;;TRUE;
            E;;;;;x
            F;☐;☐;☐;☐;☐
            """);

    assertThat(plans)
        .contains(
            "navn: A\n    type: plan\n    beslutning: ny\n",
            "navn: B\n    type: plan\n    beslutning: revideres\n",
            "navn: C\n    type: plan\n    beslutning:\n      valg: videreføres\n      ordlyd: Videreføres i perioden\n",
            "navn: D\n    type: plan\n    beslutning:\n      valg: rulleres\n      ordlyd: Skal rulleres?\n",
            "navn: E\n    type: plan\n    beslutning: oppheves\n")
        .endsWith("navn: F\n    type: plan\n")
        .doesNotContain("merknad");
  }

  @Test
  void twoTicksAreToldAndTheFirstIsTaken() throws IOException {
    Imported imported = imported("Plan;Revideres;Oppheves\nA;x;x\n");

    assertThat(imported.file("planer.yaml")).contains("beslutning: revideres", "Oppheves: x");
    assertThat(imported.said())
        .anyMatch(line -> line.contains("mer enn én ting") && line.contains("«A»"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Behov for revisjon", "Bør revideres", "Ønskes revidert", "Inngår i"})
  void aTickUnderAWishDecidesNothing(String head) throws IOException {
    assertThat(plans("Plan;Status;" + head + "\nA;vedtatt;x\n"))
        .contains(head + ": x")
        .doesNotContain("beslutning");
  }

  /** A word holds letters that decide elsewhere: R in TRUE and HØRING, U in KU, O in OK. */
  @ParameterizedTest
  @ValueSource(strings = {"HØRING", "ROS", "KU", "OK", "VEDTAS", "RULLERES IKKE", "UTREDNING"})
  void aWordOfCapitalsDecidesNothing(String word) throws IOException {
    assertThat(plans("Plan;2026;2027\nA;" + word + ";\nB;R;\nC;;U\n"))
        .contains(
            "navn: A\n    type: plan\n    innsats:\n      - år: 2026\n        aktivitet: " + word)
        .contains("navn: B\n    type: plan\n    beslutning:\n      valg: revideres");
  }

  @ParameterizedTest
  @ValueSource(strings = {"O/V", "OV", "O, V", "O V"})
  void lettersOfALegendMayStandTogether(String letters) throws IOException {
    assertThat(plans("Plan;2026;2027\nA;" + letters + ";\nB;;V\n"))
        .contains("oppstart: 2026", "forventet-vedtak: 2026", "forventet-vedtak: 2027")
        .doesNotContain("aktivitet");
  }
}
