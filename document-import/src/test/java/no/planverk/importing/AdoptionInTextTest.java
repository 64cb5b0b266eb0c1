package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A strategy is adopted when its document says so of it, and not when another plan was. */
class AdoptionInTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vedtatt av kommunestyret 26.09.2024",
        "Vedtatt i Testvik kommunestyre, sak 45/24, 26.09.2024",
        "Vedteken av Testvik kommunestyre 26. september 2024",
        "Enstemmig vedtatt av kommunestyret 26.09.2024",
        "Planstrategien ble vedtatt av kommunestyret 26.09.2024.",
        "Kommunal planstrategi for Testvik 2024-2027 er vedtatt av kommunestyret 26.09.2024"
      })
  void itsOwnIsTaken(String line) throws IOException {
    assertThat(strategy(line))
        .contains("status: vedtatt")
        .containsPattern("26\\.( september |09\\.)2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kommuneplanens samfunnsdel ble vedtatt av kommunestyret 12.06.2024, sak 24/24.",
        "Forrige planstrategi ble vedtatt av kommunestyret 24.09.2020.",
        "Planstrategi 2020-2023 ble vedtatt av kommunestyret 24.09.2020.",
        "Planstrategien ble vedtatt av kommunestyret 24.09.2020.",
        "Planstrategien ventes vedtatt av kommunestyret 26.09.2024.",
        "Planstrategien er ikke vedtatt av kommunestyret 26.09.2024.",
        "Vedtatt planprogram ble lagt fram for kommunestyret 26.09.2024.",
        "Kommunestyret vedtok planprogrammet 01.02.2024. Arealdelen ble vedtatt 03.03.2024.",
        "Kommunestyret har vedtatt arealdelen 03.03.2024."
      })
  void anothersStaysInTheText(String line) throws IOException {
    assertThat(strategy(line)).contains("status: under arbeid").doesNotContain("vedtatt:");
    assertThat(imported(line).file("kapitler/1-innledning.md")).contains(line);
  }

  @Test
  void whatACellExpectsIsExpected() throws IOException {
    Path table =
        Documents.csv("Plan;Vedtatt\nA;Vedtas høsten 2026\nB;Ikke vedtatt (utkast 2021)\n", folder);
    assertThat(
            Imported.of(folder, Language.NB, table)
                .isReadByPlanverk(Language.NB)
                .file("planer.yaml"))
        .contains("forventet-vedtak:\n      tid: 2026\n      ordlyd: Vedtas høsten 2026")
        .contains("merknad: Ikke vedtatt (utkast 2021)")
        .doesNotContain("dato:");
  }

  private String strategy(String line) throws IOException {
    return imported(line).file("planstrategi.yaml");
  }

  private Imported imported(String line) throws IOException {
    Path document =
        Parts.word(
                "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Planstrategi for Testvik 2024-2027</w:t></w:r></w:p>"
                    + Parts.h(1, "Innledning")
                    + Parts.p(line)
                    + Parts.p("Mer tekst."))
            .in(folder.resolve("a.docx"));
    return Imported.of(folder.resolve(Integer.toString(line.hashCode())), Language.NB, document);
  }
}
