package no.planverk.preview.sheet;

import static no.planverk.preview.sheet.SheetDeskTest.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no form of ours would send, what others were first with and what is wrong is told. */
class RefusedSheetTest {

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
  void aLineThatIsNoneOfThePlansIsNotLookedAtAndOneSentTwiceIsOne() throws IOException {
    OpenSheet sheet = sheet().type("r2.navn", "Boligplan 2026");
    String body =
        sheet.body("lagre")
            + "&rad=r99&r99.navn=x&rad=r2&rad=n1&rad=n1&n1.navn=Ny&n1.type=temaplan";

    assertThat(sheet.send(body).status()).isEqualTo(303);
    assertThat(Files.readString(file))
        .containsOnlyOnce("navn: Boligplan 2026")
        .containsOnlyOnce("navn: Ny")
        .doesNotContain("navn: x");
  }

  @Test
  void aSheetWithoutAllItsLinesIsHalfASheet() throws IOException {
    String body = sheet().body("lagre").replaceFirst("&rad=r1(?=&)", "");

    assertThat(sheet().send(body).status()).isEqualTo(403);
    OpenSheet sheet = sheet();
    assertThat(sheet.send(sheet.body("lagre").replaceFirst("&rad=r1(?=&)", "")).status())
        .isEqualTo(400);
    assertThat(Files.readString(file)).isEqualTo(GOOD);
  }

  @Test
  void whatOthersAddMeanwhileIsNoHindranceToTrying() throws IOException {
    OpenSheet sheet = sheet();
    Files.writeString(file, GOOD + "\n  - navn: Deres\n    type: temaplan\n");

    assertThat(sheet.press("prøv").status()).isEqualTo(200);
    assertThat(sheet.press("prøv").page()).contains("Klimaplan").doesNotContain("Deres");
  }

  @Test
  void anErrorThatWouldComeElsewhereIsToldInFull() throws IOException {
    OpenSheet sheet = sheet().type("r1.gruppe", "x\u0007y").press("lagre");

    assertThat(sheet.page())
        .contains("pvr-sagt--ikke", "1 feil i filene som ikke hører til et felt her")
        .containsPattern("<li>testvik\\.yaml:\\d+:\\d+: .* → ");
    assertThat(Files.readString(file)).isEqualTo(GOOD);
  }

  @Test
  void whatWasTypedIsToldInTheWordsOfPlansWhereOthersWereFirst() throws IOException {
    OpenSheet sheet = sheet().type("r1.status", "under arbeid");
    Files.writeString(file, GOOD + "# deres\n");

    assertThat(sheet.press("lagre").status()).isEqualTo(409);
    assertThat(sheet.page())
        .contains("Det du hadde endret")
        .contains("<li>Planer – Klimaplan – Status: nytt: under arbeid</li>");
  }

  @Test
  void whatWasSavedIsReadFirst() {
    OpenSheet sheet = sheet().type("r1.status", "under arbeid").save();

    assertThat(sheet.page()).contains("role=\"status\" tabindex=\"-1\" autofocus>Lagret.</div>");
    assertThat(sheet().page()).doesNotContain("autofocus");
  }

  @Test
  void anErrorOfOneSignInACellIsOfThatCell() throws IOException {
    OpenSheet sheet = sheet().type("r1.gruppe", "Kultur\u2028og idrett").press("lagre");

    assertThat(sheet.page()).containsPattern("href=\"#r1\\.gruppe\">[^<]*U\\+2028");
    assertThat(Files.readString(file)).isEqualTo(GOOD);
  }

  @Test
  void whatIsMissingIsToldOfItsCell() {
    OpenSheet sheet = sheet().type("r1.navn", "").save();

    assertThat(sheet.page())
        .contains("href=\"#r1.navn\"", "Navn: Nøkkelen «navn» mangler.")
        .containsPattern("id=\"r1.navn\"[^>]* aria-invalid=\"true\"")
        .doesNotContain("Type: Nøkkelen");
  }
}
