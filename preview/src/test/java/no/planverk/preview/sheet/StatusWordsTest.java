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
      assertThat(sheet.page())
          .as("what says more is kept and shown")
          .containsOnlyOnce("<pre>status-ordlyd: ")
          .contains("status-ordlyd: Vedtatt i 2019, delvis utdatert");
    }
  }

  @Test
  void whatSaysMoreThanAStatusIsNotMadeOneWithoutAWord() {
    OpenSheet sheet = sheet().type("r2.status", "Vedtatt i 2019, delvis utdatert").save();

    assertThat(sheet.page()).contains("Ikke lagret.");
    assertThat(sheet.value("r2.status")).isEqualTo("Vedtatt i 2019, delvis utdatert");
    assertThat(file).hasContent(GOOD);
  }
}
