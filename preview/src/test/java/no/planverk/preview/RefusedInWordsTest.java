package no.planverk.preview;

import static no.planverk.preview.Wire.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The author is told in words why something was not taken in; others learn nothing. */
class RefusedInWordsTest {

  private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=x";
  private static final String THREE = "Content-Length: 3";

  @TempDir static Path folder;
  private static final AtomicReference<Shown> SHOWN = new AtomicReference<>();
  private static Wire wire;

  @BeforeAll
  static void start() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src"));
    Files.writeString(source.resolve("a.yaml"), WhileWritingTest.GOOD.replace("bokmål", "nynorsk"));
    SHOWN.set(new Shown(source, Shown.CACHE));
    wire = new Wire(SHOWN.get().preview.address());
  }

  @AfterAll
  static void end() {
    SHOWN.get().close();
  }

  private static void isTold(String answer, String status, String... words) {
    assertThat(status(answer)).isEqualTo(status);
    assertThat(answer)
        .contains("<html lang=\"nn\">", "<title>Ingenting er lagra</title>", "default-src 'none'")
        .containsIgnoringCase("gå tilbake i nettlesaren")
        .contains(words);
  }

  @Test
  void whatIsSentToAPageThatTakesNothingIn() throws IOException {
    String answer = wire.posted("/", "a=b", Wire.OWN, Wire.FORM, THREE);

    isTold(answer, "405", "På denne adressa kan ingenting sendast inn");
    assertThat(answer).containsIgnoringCase("\r\nAllow: GET, HEAD\r\n");
    assertThat(
            wire.sent(
                "PUT " + SheetDesk.ADDRESS + " HTTP/1.1\r\nHost: " + wire.host() + "\r\n\r\n"))
        .containsIgnoringCase("\r\nAllow: GET, HEAD, POST\r\n")
        .contains("Ingenting er lagra");
  }

  @Test
  void whatIsNoFormOrDoesNotSayItsLength() throws IOException {
    String chunked = "Transfer-Encoding: chunked";

    isTold(
        wire.posted(FormDesk.ADDRESS, "0\r\n\r\n", Wire.OWN, Wire.FORM, chunked),
        "411",
        "ikkje eit skjema herifrå");
    isTold(
        wire.posted(FormDesk.ADDRESS, "a=b", Wire.OWN, MULTIPART, THREE),
        "415",
        "ikkje eit skjema herifrå");
  }

  @Test
  void whatIsTooLargeWhenAllOfItIsSent() throws IOException {
    String file = "x".repeat(FileDesk.MOST_BYTES + 1);
    String form = "x".repeat(Gate.MOST_BYTES + 1);

    isTold(
        wire.posted(FileDesk.ADDRESS, file, Wire.OWN, MULTIPART, Wire.length(file)),
        "413",
        "Fila er større enn 32 MB",
        "vedlegg kan vere på inntil 25 MB",
        "bilete på inntil 10 MB");
    isTold(
        wire.posted(FormDesk.ADDRESS, form, Wire.OWN, Wire.FORM, Wire.length(form)),
        "413",
        "inntil 8 MB om gongen");
  }

  @Test
  void whatIsFromAPreviewThatHasEnded() throws IOException {
    for (String address : Desks.ADDRESSES) {
      String old = "_merke=" + "0".repeat(32) + "&_slutt=1";
      String file = "--x\r\nContent-Disposition: form-data; name=\"_merke\"\r\n\r\n0\r\n--x--\r\n";
      String answer =
          address.equals(FileDesk.ADDRESS)
              ? wire.posted(address, file, Wire.OWN, MULTIPART, Wire.length(file))
              : wire.posted(address, old, Wire.OWN, Wire.FORM, Wire.length(old));
      assertThat(status(answer)).as(address).isEqualTo("403");
      assertThat(answer)
          .as(address)
          .contains("frå ei førehandsvising som er avslutta", "ingenting er lagra")
          .containsPattern("på nytt|Prøv igjen her");
    }
  }

  @Test
  void anOldFormLeadsToTheSameFormAnew() throws IOException {
    String old = "_merke=0&_slutt=1&_fil=a.yaml&_vei=planer%2F0%22%3E&_tilbake=%2Fplaner.html";
    assertThat(wire.posted(FormDesk.ADDRESS, old, Wire.OWN, Wire.FORM, Wire.length(old)))
        .contains(
            "<a class=\"ds-link\" href=\"/_planverk/rediger?fil=a.yaml&amp;vei=planer%2F0%22%3E"
                + "&amp;tilbake=%2Fplaner.html\">Opne skjemaet på nytt</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Sec-Fetch-Site: cross-site",
        "Host: evil.example"
      })
  void nobodyElseLearnsAnything(String header) throws IOException {
    String host = header.startsWith("Host") ? header : "Host: " + wire.host() + "\r\n" + header;
    for (String address : new String[] {"/", FormDesk.ADDRESS, FileDesk.ADDRESS}) {
      for (String method : new String[] {"PUT", "POST"}) {
        String answer =
            wire.sent(
                method + " " + address + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).as(method + address).isIn("403", "405");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n"))).isBlank();
      }
    }
  }
}
