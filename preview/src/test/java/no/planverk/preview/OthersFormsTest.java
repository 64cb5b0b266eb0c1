package no.planverk.preview;

import static no.planverk.preview.Wire.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.planverk.form.FormDesk;
import no.planverk.preview.file.FileDesk;
import no.planverk.preview.http.Gate;
import no.planverk.preview.sheet.SheetDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes from the author's own browser and from a page of ours alone. */
class OthersFormsTest {

  @TempDir static Path folder;
  private static final AtomicReference<Shown> SHOWN = new AtomicReference<>();
  private static Wire wire;

  @BeforeAll
  static void start() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src"));
    Files.writeString(source.resolve("a.yaml"), WhileWritingTest.GOOD);
    SHOWN.set(new Shown(source, Shown.CACHE));
    wire = new Wire(SHOWN.get().preview.address());
  }

  @AfterAll
  static void end() {
    SHOWN.get().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X: y",
        "Origin: http://evil.example",
        "Origin: null",
        Wire.OWN + "\r\nOrigin: http://evil.example",
        Wire.OWN + "\r\nSec-Fetch-Site: cross-site",
        Wire.OWN + "\r\nSec-Fetch-Site: same-site",
        Wire.OWN + "\r\nSec-Fetch-Site: none",
        Wire.OWN
            + "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document"
      })
  void nobodyElsesFormIsTakenIn(String headers) throws IOException {
    for (String address : Desks.ADDRESSES) {
      String answer = wire.posted(address, "a=b", Wire.FORM, "Content-Length: 3", headers);
      assertThat(status(answer)).as(address).isEqualTo("403");
    }
  }

  @Test
  void aSheetIsTakenInWithItsTokenAlone() throws Exception {
    String page = SHOWN.get().text(SheetDesk.ADDRESS);
    String own = page.replaceAll("(?s).*name=\"_merke\" value=\"([0-9a-f]{32})\".*", "$1");
    String file = page.replaceAll("(?s).*name=\"fil\" value=\"(\\S+) a.yaml\".*", "$1+a.yaml");
    String sheet = "fil=" + file + "&rad=r0&r0.navn=Kapret&_gj%C3%B8r=lagre&_slutt=1&_merke=";
    String before = Files.readString(folder.resolve("src").resolve("a.yaml"));
    for (String token : List.of("", "0", "0".repeat(32), own.substring(1))) {
      String body = sheet + token;
      String length = Wire.length(body);
      assertThat(status(wire.posted(SheetDesk.ADDRESS, body, Wire.OWN, Wire.FORM, length)))
          .isEqualTo("403");
    }
    assertThat(Files.readString(folder.resolve("src").resolve("a.yaml"))).isEqualTo(before);
    String tried = (sheet + own).replace("lagre", "pr%C3%B8v");
    String length = Wire.length(tried);
    assertThat(wire.posted(SheetDesk.ADDRESS, tried, Wire.OWN, Wire.FORM, length))
        .startsWith("HTTP/1.1 200")
        .contains(">\nKapret</textarea>");
  }

  @Test
  void noMoreIsTakenInThanASheetHolds() throws IOException {
    String large = "Content-Length: " + (Gate.MOST_BYTES + 1);
    assertThat(status(wire.posted(SheetDesk.ADDRESS, "", Wire.OWN, Wire.FORM, large)))
        .isEqualTo("413");
    assertThat(
            status(
                wire.posted(
                    SheetDesk.ADDRESS + "/x", "a=b", Wire.OWN, Wire.FORM, "Content-Length: 3")))
        .isEqualTo("405");
  }

  @Test
  void aFormIsTakenInWithItsTokenAlone() throws Exception {
    String before = Files.readString(folder.resolve("src").resolve("a.yaml"));
    String body = "_merke=TOKEN&_fil=a.yaml&_vei=planer%2F0&navn=Kapret&_gj%C3%B8r=lagre&_slutt=1";
    for (String token : List.of("", "0", "0".repeat(32))) {
      String form = body.replace("TOKEN", token);
      String answer = wire.posted(FormDesk.ADDRESS, form, Wire.OWN, Wire.FORM, Wire.length(form));
      assertThat(status(answer)).isEqualTo("403");
    }
    assertThat(Files.readString(folder.resolve("src").resolve("a.yaml"))).isEqualTo(before);
    String page = SHOWN.get().text(FormDesk.ADDRESS + "?fil=a.yaml&vei=planer/0");
    String token = page.replaceAll("(?s).*name=\"_merke\" value=\"([0-9a-f]{32})\".*", "$1");
    String asked = body.replace("TOKEN", token).replace("lagre", "pr%C3%B8v");
    String answer =
        wire.posted(
            FormDesk.ADDRESS,
            asked,
            Wire.OWN,
            Wire.FORM + "; charset=UTF-8",
            "Sec-Fetch-Site: same-origin",
            Wire.length(asked));
    // Somebody else's form that knows the token knows the file as well; this one does not.
    assertThat(status(answer)).isEqualTo("409");
  }

  @Test
  void aFileIsTakenInWhereFilesAreAndNoMoreThanOne() throws IOException {
    String multipart = "Content-Type: multipart/form-data; boundary=x";
    String three = "Content-Length: 3";
    String large = "Content-Length: " + (FileDesk.MOST_BYTES + 1);
    assertThat(status(wire.posted(FileDesk.ADDRESS, "a=b", Wire.OWN, Wire.FORM, three)))
        .isEqualTo("415");
    assertThat(status(wire.posted(FormDesk.ADDRESS, "a=b", Wire.OWN, multipart, three)))
        .isEqualTo("415");
    assertThat(status(wire.posted(FileDesk.ADDRESS, "", Wire.OWN, multipart, large)))
        .isEqualTo("413");
    assertThat(status(wire.posted(FileDesk.ADDRESS, "a=b", Wire.OWN, multipart, three)))
        .isEqualTo("400");
    assertThat(Files.exists(folder.resolve("src").resolve("vedlegg"))).isFalse();
  }

  @Test
  void noMoreIsTakenInThanAFormHolds() throws IOException {
    String large = "Content-Length: " + (Gate.MOST_BYTES + 1);
    assertThat(status(wire.posted(FormDesk.ADDRESS, "", Wire.OWN, Wire.FORM, large)))
        .isEqualTo("413");
    assertThat(
            status(
                wire.posted(
                    FormDesk.ADDRESS, "", Wire.OWN, Wire.FORM, "Content-Length: 9999999999")))
        .isEqualTo("413");
    assertThat(
            status(
                wire.posted(
                    FormDesk.ADDRESS,
                    "0\r\n\r\n",
                    Wire.OWN,
                    Wire.FORM,
                    "Transfer-Encoding: chunked")))
        .isEqualTo("411");
    assertThat(
            status(
                wire.posted(
                    FormDesk.ADDRESS,
                    "a=b",
                    Wire.OWN,
                    "Content-Type: text/plain",
                    "Content-Length: 3")))
        .isEqualTo("415");
    assertThat(status(wire.posted(FormDesk.ADDRESS, "a=b", Wire.OWN, "Content-Length: 3")))
        .isEqualTo("415");
    assertThat(
            status(
                wire.posted(FormDesk.ADDRESS, "%zz=%", Wire.OWN, Wire.FORM, "Content-Length: 5")))
        .isEqualTo("404");
  }
}
