package no.planverk.preview.sheet;

import static no.planverk.preview.sheet.SheetDeskTest.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table elsewhere calls a status is that status, and nothing it says is lost. */
class StatusWordsTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("testvik.yaml");
    Files.writeString(file, GOOD);
  }

  private OpenSheet sheet() {
    return new OpenSheet(folder);
  }

  @Test
  void aWordOfAStatusIsTheStatusAndNothingToLookOver() throws IOException {
    for (String form : List.of("bokmål", "nynorsk")) {
      Files.writeString(file, GOOD.replace("målform: bokmål", "målform: " + form));
      String table =
          """
          Plan\tPlantype\tStatus
          A\tTemaplan\tGjeldende
          B\tTemaplan\tgjeldande
          C\tTemaplan\tVedtatt i 2019, delvis utdatert
          """;
      OpenSheet sheet = sheet().type("_lim", table).press("lim");
      String adopted = form.equals("bokmål") ? "vedtatt" : "vedteken";

      for (String token : List.of("n1", "n2", "n3")) {
        assertThat(sheet.value(token + ".status")).as(form).isEqualTo(adopted);
      }
      assertThat(sheet.value("n1.status-ordlyd")).isEmpty();
      assertThat(sheet.value("n3.status-ordlyd"))
          .as("what says more is kept and shown")
          .isEqualTo("Vedtatt i 2019, delvis utdatert");
    }
  }

  @Test
  void whatIsTypedIsUnderstoodAsWhatIsPastedAndNoWordIsLost() {
    List<String> all =
        List.of(
            "Vedtatt 12.3.2020",
            "Under arbeid, ferdig høst 2026",
            "Vedtatt i 2019, delvis utdatert",
            "På høring til 1. mai");
    for (String words : all) {
      OpenSheet pasted = sheet().type("_lim", "Plan\tStatus\nA\t" + words).press("lim");
      OpenSheet typed = sheet().type("r2.status", words).type("_lim", "").press("prøv");

      for (String column : List.of("status", "status-ordlyd")) {
        assertThat(typed.value("r2." + column)).isEqualTo(pasted.value("n1." + column));
      }
      assertThat(typed.value("r2.status-ordlyd")).isEqualTo(words);
      assertThat(typed.page()).doesNotContain("aria-invalid");
    }
    sheet().type("r2.status", "Vedtatt 12.3.2020").save();

    assertThat(file)
        .hasContent(GOOD + "    status: vedtatt\n    status-ordlyd: Vedtatt 12.3.2020\n");
  }

  /** Two decisions in one cell are chosen between by who wrote them. */
  @Test
  void aDecisionThatMayBeTwoIsToBeMendedWhereverItCameFrom() {
    for (String words : List.of("Revideres, ev. oppheves", "Skal ikke oppheves")) {
      String table = "Plan\tPlantype\tBeslutning\nA\tTemaplan\t" + words;
      OpenSheet pasted = sheet().type("_lim", table).press("lim");
      OpenSheet typed = sheet().type("r2.beslutning.valg", words).press("prøv");

      assertThat(typed.value("r2.beslutning.valg")).isEqualTo(words);
      assertThat(typed.page()).contains("aria-invalid");
      assertThat(pasted.page()).as(words).contains(words);
      assertThat(pasted.value("n1.beslutning.valg")).isNotIn("oppheves", "revideres");
    }
  }

  @Test
  void whatIsNoStatusIsToBeMendedWhereverItCameFrom() {
    for (String words : List.of("Finnes ikke", "Ikke vedtatt")) {
      OpenSheet typed = sheet().type("r2.status", words).save();
      assertThat(typed.page())
          .contains("Ikke lagret.", "er ikke et gyldig ord her. → Her kan du skrive");
      assertThat(typed.value("r2.status")).isEqualTo(words);

      OpenSheet pasted =
          sheet().type("_lim", "Plan\tPlantype\tStatus\nA\tTemaplan\t" + words).press("lim");
      assertThat(pasted.value("n1.status")).isEqualTo(words);
      assertThat(pasted.type("_lim", "").save().page())
          .contains("er ikke et gyldig ord her. → Her kan du skrive");
      assertThat(file).hasContent(GOOD);
    }
  }

  @Test
  void wordsThereAreAreNotTakenAwayByThoseThatAreTyped() throws IOException {
    String worded = GOOD + "    status: vedtatt\n    status-ordlyd: Vedtatt i 2019\n";
    Files.writeString(file, worded);
    OpenSheet sheet = sheet().type("r2.status", "Under arbeid, ferdig i 2026").save();

    assertThat(sheet.page())
        .contains("Ikke lagret.", "ordlyden er alt «Vedtatt i 2019»", "aria-invalid");
    assertThat(sheet.value("r2.status")).isEqualTo("Under arbeid, ferdig i 2026");
    assertThat(file).hasContent(worded);
    assertThat(sheet.type("r2.status", "Igangsatt.").press("prøv").page())
        .contains("Statusen er endret, men ordlyden er som før: «Vedtatt i 2019»");
    assertThat(sheet.value("r2.status")).isEqualTo("under arbeid");
    assertThat(
            sheet
                .type("r2.status", "Under arbeid, ferdig i 2026")
                .type("r2.status-ordlyd", "")
                .save()
                .page())
        .contains("Lagret.");
    assertThat(file)
        .hasContent(
            GOOD + "    status: under arbeid\n    status-ordlyd: Under arbeid, ferdig i 2026\n");
  }

  @Test
  void theSameHoldsForADecision() throws IOException {
    String worded =
        GOOD.replace(
            "beslutning: revideres", "beslutning: {valg: revideres, ordlyd: Før sommeren}");
    Files.writeString(file, worded);
    OpenSheet sheet = sheet().type("r0.beslutning.valg", "Videreføres til 2028").save();

    assertThat(sheet.page()).contains("Ikke lagret.", "ordlyden er alt «Før sommeren»");
    assertThat(file).hasContent(worded);
  }
}
