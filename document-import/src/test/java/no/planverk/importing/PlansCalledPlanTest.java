package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan whose row has words that stand over columns too is a plan, and a head below is a head. */
class PlansCalledPlanTest {

  @TempDir Path folder;

  private String plans(String table) throws IOException {
    return Imported.of(folder, Language.NB, Documents.csv(table, folder))
        .isReadByPlanverk(Language.NB)
        .file("planer.yaml");
  }

  @Test
  void theWordPlanAsTypeOrUnitMakesNoHead() throws IOException {
    String plans =
        plans(
            """
            Navn;Type;Vedtatt;Ansvarlig
            Kommuneplanens samfunnsdel;Plan;2018;Kommunedirektør
            Kommuneplanens arealdel;Plan;2019;Plan
            Trafikksikkerhetsplan;Plan;12.06.2021;Teknisk
            Klimastrategi;Strategi;2020;Teknisk
            """);

    for (String name :
        List.of("Kommuneplanens samfunnsdel", "Kommuneplanens arealdel", "Trafikksikkerhetsplan")) {
      assertThat(plans).contains("navn: " + name + "\n    type: plan\n");
    }
    assertThat(plans).contains("navn: Klimastrategi", "vedtatt: 12.06.2021", "ansvarlig: Plan");
  }

  @Test
  void aDecisionBesideAUnitCalledPlanMakesNoHead() throws IOException {
    String plans =
        plans(
            """
            Plan;Revisjon 2024-27;Ansvarlig
            Kommuneplanens arealdel;Revisjon i perioden;Plan
            Økonomiplan og budsjett;Revisjon i perioden;Plan
            Rusplan;Ingen revisjon;Helse
            """);

    assertThat(plans)
        .contains("navn: Kommuneplanens arealdel", "navn: Økonomiplan og budsjett", "navn: Rusplan")
        .contains("ordlyd: Revisjon i perioden", "ansvarlig: Plan");
  }

  @Test
  void aNameThatMayStandOverNamesIsAPlansToo() throws IOException {
    String plans =
        plans(
            """
            Plan;Status;Ansvarlig
            Handlingsplan;Vedtatt;Kultur
            Hovedplan;Under arbeid;Teknisk
            """);

    assertThat(plans).contains("navn: Handlingsplan", "navn: Hovedplan", "status: vedtatt");
  }

  @Test
  void anotherHeadBelowIsFound() throws IOException {
    String plans =
        plans(
            """
            Plan;Vedtatt;Ansvarlig
            Kulturplan;2019;Kultur
            Planer;Revisjon i perioden;
            Rusplan;Oppheves;
            Nr;Plan;Status
            7;Demensplan;Vedtatt
            Plan;2025;2026
            Idrettsplan;x;
            """);

    assertThat(plans)
        .contains("navn: Kulturplan", "beslutning: oppheves", "nr: 7", "navn: Demensplan")
        .contains("status: vedtatt", "år: 2025")
        .doesNotContain("navn: Planer", "navn: Nr", "navn: Plan\n");
  }
}
