package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that stands in several tables is one, with what each says of it. */
class SamePlanTest {

  @TempDir Path folder;

  private Imported imported(String first, String second) throws IOException {
    Path one = Files.writeString(folder.resolve("a.csv"), first);
    Path two = Files.writeString(folder.resolve("b.csv"), second);
    return Imported.of(folder, Language.NB, one, two).isReadByPlanverk(Language.NB);
  }

  @Test
  void eachTableAddsItsFacts() throws IOException {
    Imported imported =
        imported(
            "Plan;Vedtatt;Ansvarlig\nBoligplan;2018;Helse\nRusplan;2019;Helse\n",
            "Plan;Sak;Kostnad;Årsverk;Ansvarlig\nBoligplan;45/18;250 000;0,5;Helse\n");

    assertThat(imported.file("planer.yaml"))
        .containsOnlyOnce("navn: Boligplan")
        .contains("dato: 2018\n      sak: 45/18", "kroner: 250 000", "årsverk: 0,5")
        .doesNotContain("id:", "merknad");
    assertThat(imported.said())
        .contains("1 plan står i flere tabeller og er lest som én: «Boligplan».");
  }

  @Test
  void whatIsDeniedStandsInWords() throws IOException {
    Imported imported =
        imported(
            "Plan;Vedtatt;Status\nBOLIG;;\nBoligplan;2018;Vedtatt\n",
            "Plan;Vedtatt;Status\nHELSE;;\nBoligplan;2020;Under arbeid\n");

    assertThat(imported.file("planer.yaml"))
        .contains("vedtatt: 2018", "status: vedtatt", "gruppe: BOLIG", "HELSE")
        .contains("Vedtatt: 2020", "Status: Under arbeid");
    assertThat(imported.said())
        .contains("1 plan har noe annet i en tabell til; det står i merknaden: «Boligplan».");
  }

  @Test
  void twoRowsOfOneTableAreTwoPlans() throws IOException {
    Imported imported =
        imported(
            "Plan;Vedtatt\nOmrådeplan;2018\nOmrådeplan;2019\n", "Plan;Vedtatt\nRusplan;2020\n");

    assertThat(imported.file("planer.yaml")).contains("id: omradeplan-2", "vedtatt: 2019");
  }
}
