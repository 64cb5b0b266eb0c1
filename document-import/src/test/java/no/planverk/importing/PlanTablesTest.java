package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of real strategies, from each format, become plans that Planverk reads. */
class PlanTablesTest {

  @TempDir Path folder;

  @Test
  void golFromCsv() throws IOException {
    holdsGol(Imported.of(folder, Language.NN, Documents.file("gol.csv", folder)));
  }

  @Test
  void golFromExcel() throws IOException {
    holdsGol(Imported.of(folder, Language.NN, Documents.excel(Documents.rows("gol.csv"), folder)));
  }

  @Test
  void golFromWord() throws IOException {
    holdsGol(Imported.of(folder, Language.NN, Documents.word(Documents.rows("gol.csv"), folder)));
  }

  private static void holdsGol(Imported imported) throws IOException {
    imported.isReadByPlanverk(Language.NN);
    String plans = imported.file("planar.yaml");
    for (List<String> row : Documents.rows("gol.csv").subList(1, 37)) {
      assertThat(plans).contains(row.get(1).isEmpty() ? row.get(0) : row.get(1));
      assertThat(plans).contains(row.get(3).isEmpty() ? "" : row.get(3));
    }
    assertThat(plans)
        .contains("dato: 14.06.2022\n      sak: K 22/2022")
        .contains("dato: 05.12.2012\n      sak: K-sak 51/12\n      organ: UKL")
        .contains("val: reviderast", "val: vidareførast", "val: ny\n", "status: under arbeid")
        .contains("type: hovedplan", "type: kommunedelplan-areal", "type: ros");
    assertThat(imported.said()).anyMatch(line -> line.startsWith("32 planar"));
  }

  @Test
  void krodsheradsGroupsTypesAndGrounds() throws IOException {
    Imported imported = Imported.of(folder, Language.NB, Documents.file("krodsherad.csv", folder));
    imported.isReadByPlanverk(Language.NB);
    String plans = imported.file("planer.yaml");

    for (List<String> row : Documents.rows("krodsherad.csv").subList(1, 28)) {
      assertThat(plans).contains(row.get(0));
    }
    assertThat(plans)
        .contains("gruppe: Bør utarbeides på kort sikt, ila. 2025")
        .contains("type: overordnet\n", "- grunn: tilskudd\n        ordlyd: Pga. tilskudd")
        .contains("- grunn: lovkrav\n        lov: Kommuneloven")
        .contains("merknad: 'Hjemmel/lovkrav: Ikke lovkrav, men viktig grunnlag'")
        .contains("temaer:\n      - U\n      - KN");
    assertThat(imported.file("plantyper.yaml")).contains("navn: Overordnet");
  }

  @Test
  void aTableOfSomethingElseUnderThePlansHoldsNoPlans() throws IOException {
    String sheet =
        "Plan;Type;Vedtatt\nA;temaplan;2019\nTiltak;Ansvar;Frist\nRydde;Helse;2025\nPlan;Type;Vedtatt\nTiltak;temaplan;2020\n";
    Imported imported = Imported.of(folder, Language.NB, Documents.csv(sheet, folder));

    imported.isReadByPlanverk(Language.NB);
    assertThat(imported.file("planer.yaml"))
        .contains("navn: A\n", "navn: Tiltak\n    type: temaplan")
        .doesNotContain("Rydde", "Frist");
    assertThat(imported.said())
        .contains(
            "2 rader under en overskrift som ikke gjelder planer, er bare i rapporten: «Tiltak», «Rydde».");
    assertThat(imported.report()).contains("Rydde", "står i en tabell med noe annet enn planer");
  }
}
