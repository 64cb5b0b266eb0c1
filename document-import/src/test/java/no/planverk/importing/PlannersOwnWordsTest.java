package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a planner has written beside what a document says stays, and a document takes none away. */
class PlannersOwnWordsTest {

  private static final String OWN =
      """
      planer:
        - navn: Boligplan
          type: temaplan
          vedtatt:
            dato: 12.06.2018
            sak: 45/18
            organ: Kommunestyret
            lenke: https://sak.example/45
          beslutning:
            valg: revideres
            begrunnelse: Lite boliger.
            vilkår: Midler i budsjettet.
            frist: juni 2026
          hvorfor:
            - grunn: lovkrav
              lov: boligsosialloven § 5
          ekstern-kostnad:
            - år: 2025
              kroner: 250 000
              merknad: innleid
      """;

  @TempDir Path folder;

  private Imported update(String own, String table) throws IOException {
    Path file = folder.resolve("planverk/planer.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, own);
    Files.writeString(
        folder.resolve("planverk/planstrategi.yaml"),
        "planstrategi:\n  tittel: Planstrategi\n  periode: 2024-2027\n  status: under arbeid\n");
    return Imported.run(
        folder, Language.NB, MarkMeaning.ARBEID, true, Documents.csv(table, folder));
  }

  @Test
  void whatAgreesIsNoChange() throws IOException {
    Imported again =
        update(
            OWN,
            """
            Plan;Vedtatt;Beslutning;Kostnad;Hjemmel
            Boligplan;12.06.2018;Revideres;250 000;Lovkrav
            """);

    assertThat(again.file("planer.yaml")).isEqualTo(OWN);
    assertThat(again.said()).contains("Ingen planer er endret.");
  }

  @Test
  void onlyThePartsThatDifferAreTheDocuments() throws IOException {
    Imported again =
        update(
            OWN,
            """
            Plan;Vedtatt;Beslutning;Kostnad;Hjemmel
            Boligplan;12.06.2018, sak 46/18;Videreføres;300 000;Krav i plan- og bygningsloven
            """);

    assertThat(again.isReadByPlanverk(Language.NB).file("planer.yaml"))
        .contains("sak: 46/18\n      organ: Kommunestyret\n      lenke: https://sak.example/45")
        .contains("valg: videreføres\n", "begrunnelse: Lite boliger.", "frist: juni 2026")
        .contains("lov: boligsosialloven § 5", "lov: Krav i plan- og bygningsloven")
        .contains("kroner: 300 000\n", "merknad: innleid");
  }

  /** A later adoption has not the case of the one before. */
  @Test
  void aLaterAdoptionStandsBesideTheOneThatWas() throws IOException {
    Imported again = update(OWN, "Plan;Vedtatt\nBoligplan;11.09.2025\n");

    assertThat(again.isReadByPlanverk(Language.NB).file("planer.yaml"))
        .contains("      - dato: 12.06.2018\n        sak: 45/18\n")
        .contains("      - 11.09.2025\n    beslutning:");
  }

  @Test
  void anAmountUnderAYearIsTheOneThePlannerHasCounted() throws IOException {
    String own =
        """
        planer:
          - navn: Boligplan
            type: temaplan
            innsats:
              - {år: 2025, årsverk: "0,5"}
        """;
    Imported again = update(own, "Plan;2025;2026\nBoligplan;0,5;x\n");

    assertThat(again.isReadByPlanverk(Language.NB).file("planer.yaml"))
        .contains("årsverk: 0,5", "år: 2026\n        aktivitet: x")
        .doesNotContain("aktivitet: 0,5");
  }

  @Test
  void aPlanIsFoundByItsFormerName() throws IOException {
    String own =
        """
        planer:
          - navn: Plan for helse
            type: temaplan
            tidligere-navn: [Helseplan]
        """;
    Imported again = update(own, "Plan;Vedtatt\nHelseplan;2019\n");

    assertThat(again.file("planer.yaml")).contains(own.stripTrailing(), "vedtatt: 2019");
    assertThat(again.said()).noneMatch(line -> line.contains("står ikke i dokumentet"));
  }

  @Test
  void aListWithMoreThanTheDocumentsIsThePlannersToChange() throws IOException {
    String own =
        """
        planer:
          - navn: Boligplan
            type: temaplan
            temaer: [bolig, oppvekst]
            ekstern-kostnad: [{år: 2025, kroner: 100}, {år: 2026, kroner: 200}]
            merknad: Vår merknad.
        """;
    Imported again =
        update(own, "Plan;Tema;Kostnad;Merknad\nBoligplan;bolig, helse;900;Fra dokumentet\n");

    assertThat(again.file("planer.yaml"))
        .contains("temaer: [bolig, oppvekst]", "{år: 2026, kroner: 200}]")
        .contains("Vår merknad.\n\n      Fra dokumentet");
    assertThat(again.said())
        .contains(
            "1 plan har en liste med noe annet enn dokumentet, og må endres for hånd: «Boligplan».");
  }

  @Test
  void commentsInAFieldThatChangesStay() throws IOException {
    String own = OWN.replace("sak: 45/18\n", "sak: 45/18 # se protokollen\n      # side 4\n");
    Imported again = update(own, "Plan;Vedtatt\nBoligplan;12.06.2018, sak 46/18\n");

    assertThat(again.isReadByPlanverk(Language.NB).file("planer.yaml"))
        .contains("sak: 46/18\n", "# se protokollen\n    # side 4\n    beslutning:");
  }
}
