package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.output.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents a build makes of the whole strategy are had from the preview too. */
class DocumentsOnDemandTest {

  private static final int MOST_TIMES = 60;

  @TempDir Path temp;

  private Path source() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("kilde"));
    Files.writeString(
        folder.resolve("testvik.yaml"),
        """
        kommune:
          navn: Testvik kommune
          kommunenummer: "0399"
          målform: bokmål
        planstrategi:
          tittel: Planstrategi for Testvik 2024-2027
          periode: 2024-2027
          status: vedtatt
        planer:
          - navn: Kommuneplanens samfunnsdel
            type: samfunnsdel
            beslutning: revideres
        """);
    return folder;
  }

  @Test
  void theyAreMadeWhenAskedForAndSaidToBeMadeMeanwhile() throws Exception {
    try (Shown shown = new Shown(source(), Shown.CACHE)) {
      assertThat(shown.text("/"))
          .contains("href=\"/planstrategi.pdf\"", "href=\"/planstrategi.docx\"");
      assertThat(document(shown, "/planstrategi.pdf")).startsWith("%PDF-");
      assertThat(document(shown, "/planstrategi.docx")).startsWith("PK");
      assertThat(shown.get("/annet.pdf").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void ofMorePlansThanAPdfHoldsTheOtherAloneIsLedTo() throws Exception {
    Path folder = source();
    StringBuilder more = new StringBuilder("planer:\n");
    for (int plan = 0; plan < Documents.MOST_PLANS_IN_PDF; plan++) {
      more.append("  - {navn: Plan ").append(plan).append(", type: temaplan}\n");
    }
    Files.writeString(folder.resolve("flere.yaml"), more);
    try (Shown shown = new Shown(folder, Shown.CACHE)) {
      assertThat(shown.text("/"))
          .contains("href=\"/planstrategi.docx\"")
          .doesNotContain("href=\"/planstrategi.pdf\"");
    }
  }

  @Test
  void whatIsTurnedOffIsNeitherLedToNorMade() throws Exception {
    for (boolean pdf : new boolean[] {true, false}) {
      try (Shown shown = new Shown(source(), pdf, !pdf)) {
        String on = pdf ? "/planstrategi.pdf" : "/planstrategi.docx";
        String off = pdf ? "/planstrategi.docx" : "/planstrategi.pdf";
        assertThat(shown.text("/")).contains("href=\"" + on + "\"").doesNotContain(off);
        assertThat(shown.get(off).statusCode()).isEqualTo(404);
      }
    }
    try (Shown shown = new Shown(source(), false, false)) {
      assertThat(shown.text("/")).doesNotContain("Hele strategien, laget når du åpner den");
    }
  }

  private static String document(Shown shown, String address) throws Exception {
    for (int times = 0; times < MOST_TIMES; times++) {
      HttpResponse<byte[]> answer = shown.get(address);
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      if (answer.statusCode() == 200) {
        return text;
      }
      assertThat(answer.statusCode()).isEqualTo(202);
      assertThat(answer.headers().firstValue("Refresh")).contains("1");
      assertThat(text).contains("Dokumentet lages");
      Thread.sleep(200);
    }
    throw new AssertionError(address + " was never made");
  }
}
