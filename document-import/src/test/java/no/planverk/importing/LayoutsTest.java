package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layouts municipalities give their plan tables; Gol's and Krødsherad's are tried whole. */
class LayoutsTest {

  @TempDir Path folder;

  private String plans(MarkMeaning meaning, String table) throws IOException {
    return Imported.of(folder, Language.NB, meaning, Documents.csv(table, folder))
        .isReadByPlanverk(Language.NB)
        .file("planer.yaml");
  }

  private String plans(String table) throws IOException {
    return plans(MarkMeaning.ARBEID, table);
  }

  @Test
  void holHasAWordForEachYear() throws IOException {
    assertThat(plans(Documents.text("layouts/hol.csv")))
        .contains("vedtatt:\n      merknad: Årlig", "- år: 2027\n        aktivitet: Rulleres")
        .contains("type: arealdel\n    vedtatt: 2014", "- år: 2026\n        aktivitet: Høring");
  }

  @Test
  void lierHasPersonYearsAndASum() throws IOException {
    assertThat(plans(Documents.text("layouts/lier.csv")))
        .contains("- år: 2024\n        årsverk: 0,5", "årsverk: 1,25", "merknad: egen stilling")
        .doesNotContain("1,75", "navn: Sum");
  }

  @Test
  void liersOtherTableHasUnitsAndExpectedAdoption() throws IOException {
    assertThat(plans(Documents.text("layouts/lier-enheter.csv")))
        .contains("politisk-organ: Miljøutvalget", "ansvarlig: Samfunn", "beslutning: ny\n")
        .contains("valg: revideres\n      ordlyd: Revisjon", "forventet-vedtak: 2025")
        .contains("forventet-vedtak: våren 2026\n    merknad: avventer");
  }

  @Test
  void flaHasStatusAndAnAssessmentInWords() throws IOException {
    assertThat(plans(Documents.text("layouts/fla.csv")))
        .contains("status: vedtatt\n    status-ordlyd: Vedtatt i 2019, delvis utdatert")
        .contains("valg: revideres delvis\n      ordlyd: Planen bør revideres delvis i 2026")
        .contains("status-ordlyd: Finnes ikke", "valg: ikke prioritert")
        .contains("status: under arbeid\n    merknad: 'Vurdering for 2024-2027: Uavklart'");
  }

  @Test
  void drammenMarksStartAndAdoptionInBlocksOfTwoYears() throws IOException {
    assertThat(plans(Documents.text("layouts/drammen.csv")))
        .contains("oppstart: 2020-2021\n    forventet-vedtak: 2022-2023")
        .contains("oppstart: 2020-2021\n    forventet-vedtak: 2020-2021");
  }

  @Test
  void kongsbergsLettersDecideAndTheLegendIsNoPlan() throws IOException {
    String table = Documents.text("layouts/kongsberg.csv");
    assertThat(plans(MarkMeaning.VEDTAK, table))
        .contains("valg: revideres\n      år: 2025\n    forventet-vedtak: 2025")
        .contains("valg: ny", "valg: oppheves", "aktivitet: U")
        .doesNotContain("R = revideres");
    assertThat(
            new Imported(folder, new ImportResult(false, java.util.List.of(), ""))
                .file("planstrategi.yaml"))
        .contains("tegnforklaring:\n    - tegn: R\n      betyr: revideres");
  }

  @Test
  void crossesMeanWhatThePlannerSays() throws IOException {
    String table = Documents.text("layouts/kryss.csv");
    assertThat(plans(MarkMeaning.OPPSTART, table))
        .contains("oppstart: 2024", "- grunn: interkommunalt", "- år: 2026\n        aktivitet: x")
        .contains("oppstart: 2025", "merknad: i samarbeid");
    Path other = java.nio.file.Files.createDirectory(folder.resolve("vedtak"));
    assertThat(
            Imported.of(other, Language.NB, MarkMeaning.VEDTAK, folder.resolve("planer.csv"))
                .file("planer.yaml"))
        .contains("forventet-vedtak: 2025")
        .doesNotContain("oppstart");
  }

  @Test
  void nesbyenCountsHoursAndKroner() throws IOException {
    assertThat(plans(Documents.text("layouts/nesbyen.csv")))
        .contains("- timer: 350", "kroner: kr 250 000,-")
        .contains("kroner: 0,3 mill. kr")
        .contains(
            "Kostnader internt (timer): ukjent", "ekstern-kostnad:\n      - ordlyd: 100-200 000");
  }

  @Test
  void ovreEikerHasFourColumns() throws IOException {
    assertThat(plans(Documents.text("layouts/ovre-eiker.csv")))
        .contains("dato: 12.06.2018\n      sak: 24/18\n      organ: KST")
        .contains("status: vedtatt\n    status-ordlyd: Gjeldende", "ansvarlig: Plan/utv")
        .contains("dato: 2015\n      merknad: rev. 2019", "status: ikke påbegynt");
  }

  @Test
  void timesKeepTheirWordsAndUnitsAreSeveral() throws IOException {
    assertThat(plans(Documents.text("layouts/tider.csv")))
        .contains("tid: 2026\n      ordlyd: når budsjettet for 2026 er vedtatt")
        .contains("merknad: 'Forventet vedtak: etter hvert'")
        .contains("ansvarlig:\n      - Teknisk\n      - Helse og omsorg");
  }

  @Test
  void twoPlansOfOneNameAreTwo() throws IOException {
    assertThat(plans(Documents.text("layouts/samme-navn.csv")))
        .contains("- navn: Sentrumsplan", "- id: sentrumsplan-2\n    navn: Sentrumsplan");
  }

  @Test
  void whoAdoptedAndInWhichCaseStandInColumnsOfTheirOwn() throws IOException {
    assertThat(plans("Plan;Sak;Vedtatt av;Vedtatt\nA;24/18;KST;12.06.2018\n"))
        .contains("vedtatt:\n      sak: 24/18\n      organ: KST\n      dato: 12.06.2018");
  }

  @Test
  void aSecondCaseIsNotLost() throws IOException {
    assertThat(plans("Plan;Sak;Vedtatt\nA;24/18;12.06.2018 K-sak 25/18\n"))
        .contains("sak: 24/18", "merknad: 'Vedtatt: 12.06.2018 K-sak 25/18'");
  }

  @Test
  void anotherDecisionThanThePlansIsNoAdoption() throws IOException {
    assertThat(plans("Plan;Planprogram vedtatt;Vedtak om oppstart;Status\nA;2022;2021;x\n"))
        .contains("Planprogram vedtatt: 2022", "Vedtak om oppstart: 2021")
        .doesNotContain("\n    vedtatt:");
  }

  @Test
  void aTimeUnderABodyIsNoBody() throws IOException {
    assertThat(
            plans(
                "Plan;Politisk behandling;Hovedansvarlig\nA;KST juni 2025;Helse\nB;høsten 2026;Helse\nC;Planutvalget;2026\n"))
        .contains("merknad: 'Politisk behandling: KST juni 2025'", "ansvarlig: Helse")
        .contains("merknad: 'Politisk behandling: høsten 2026'")
        .contains("politisk-organ: Planutvalget\n    merknad: 'Hovedansvarlig: 2026'");
  }
}
