package no.planverk.preview;

import static no.planverk.preview.Wire.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.planverk.form.FormDesk;
import no.planverk.preview.sheet.ChangedDesk;
import no.planverk.preview.sheet.SheetDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the author's own browser is let in, and nothing but the site is given out. */
class ClosedToOthersTest {

  @TempDir static Path folder;
  private static final AtomicReference<Shown> SHOWN = new AtomicReference<>();
  private static Wire wire;

  @BeforeAll
  static void start() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("hemmelig.txt"), "secret");
    Files.writeString(source.resolve("a.yaml"), WhileWritingTest.GOOD);
    SHOWN.set(new Shown(source, Shown.CACHE));
    wire = new Wire(SHOWN.get().preview.address());
  }

  @AfterAll
  static void end() {
    SHOWN.get().close();
  }

  @Test
  void theAuthorsOwnBrowserIsLetIn() throws IOException {
    String port = ":" + wire.port();
    for (String own : List.of("127.0.0.1", "localhost", "[::1]")) {
      assertThat(status(wire.get("/", "Host: " + own + port))).as(own).isEqualTo("200");
      assertThat(status(wire.get("/", "Host: " + own + port, "Origin: http://" + own + port)))
          .isEqualTo("200");
    }
    assertThat(status(wire.get("/", "Host: " + wire.host(), "Sec-Fetch-Site: same-origin")))
        .isEqualTo("200");
    assertThat(
            status(
                wire.get(
                    "/",
                    "Host: " + wire.host(),
                    "Sec-Fetch-Site: cross-site",
                    "Sec-Fetch-Mode: navigate",
                    "Sec-Fetch-Dest: document")))
        .isEqualTo("200");
  }

  /** A name of the enemy's that was made to lead to this machine (DNS rebinding). */
  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "", "localhost."})
  void noOtherHostIsAnswered(String other) throws IOException {
    String port = wire.port();
    for (String path : List.of("/", Answers.EVENTS, Answers.SCRIPT, "/data/planstrategi.json")) {
      String answer = wire.get(path, "Host: " + other.replace("PORT", port));
      assertThat(status(answer)).as(path).isEqualTo("403");
      assertThat(answer).doesNotContain("Testvik");
    }
  }

  @Test
  void aQuestionWithNoHostOrTwoIsNotAnswered() throws IOException {
    assertThat(status(wire.sent("GET / HTTP/1.0\r\n\r\n"))).isEqualTo("400");
    assertThat(status(wire.get("/", "Host: " + wire.host(), "Host: evil.example")))
        .isEqualTo("400");
    assertThat(status(wire.get("http://evil.example/", "Host: " + wire.host()))).isEqualTo("400");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: https://HOST",
        "Origin: http://127.0.0.1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script"
      })
  void nobodyElsesPageIsAnswered(String header) throws IOException {
    for (String path : List.of("/", Answers.EVENTS, "/tema/ikon.svg")) {
      String answer = wire.get(path, "Host: " + wire.host(), header.replace("HOST", wire.host()));
      assertThat(status(answer)).as(path).isEqualTo("403");
      assertThat(answer).doesNotContain("Access-Control");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"})
  void nothingIsTakenIn(String method) throws IOException {
    String answer =
        wire.sent(method + " / HTTP/1.1\r\nHost: " + wire.host() + "\r\nContent-Length: 0\r\n\r\n");
    assertThat(status(answer)).isEqualTo("405");
    assertThat(answer).containsIgnoringCase("Allow: GET, HEAD");
  }

  @Test
  void theHeadIsGivenWithoutTheBody() throws IOException {
    String answer =
        wire.sent("HEAD / HTTP/1.1\r\nHost: " + wire.host() + "\r\nConnection: close\r\n\r\n");
    assertThat(status(answer)).isEqualTo("200");
    assertThat(answer).containsIgnoringCase("Content-Type: text/html").doesNotContain("<html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../hemmelig.txt",
        "/..%2fhemmelig.txt",
        "/%2e%2e/hemmelig.txt",
        "/tema/../../hemmelig.txt",
        "/..%5chemmelig.txt",
        "//etc/passwd",
        "/_planverk/../../hemmelig.txt",
        "/_planverk/ord.nb.properties",
        "/_planverk/Preview.class",
        "/a.yaml",
        "/index.html%00.txt",
        "/tema/",
        "/data/",
        "/_planverk/",
        FormDesk.ADDRESS + "?fil=../hemmelig.txt&vei=",
        FormDesk.ADDRESS + "?fil=..%2fhemmelig.txt&linje=1",
        FormDesk.ADDRESS + "/../../hemmelig.txt",
        FormDesk.ADDRESS + "/rediger.js",
        SheetDesk.ADDRESS + "/planer.js",
        SheetDesk.ADDRESS + "/../../hemmelig.txt"
      })
  void nothingButTheSiteIsGivenOut(String path) throws IOException {
    String answer = wire.get(path, "Host: " + wire.host());
    assertThat(status(answer)).isIn("400", "404");
    assertThat(answer).doesNotContain("secret", "root:", "Forhåndsvisning på", "ikon.svg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/finnes-ikke",
        Answers.SCRIPT,
        "/tema/ikon.svg",
        Answers.FINDINGS,
        FormDesk.ADDRESS,
        SheetDesk.ADDRESS,
        SheetDesk.SCRIPT,
        "/_planverk/utklipp.js",
        "/_planverk/funn.js",
        "/_planverk/angre.js",
        "/_planverk/andre.js",
        ChangedDesk.ADDRESS,
        SheetDesk.STYLES,
        FormDesk.SCRIPT,
        FormDesk.GROWING,
        FormDesk.STYLES
      })
  void everyAnswerSaysWhatABrowserMayNotDoWithIt(String path) throws IOException {
    assertThat(wire.get(path, "Host: " + wire.host()).toLowerCase(java.util.Locale.ROOT))
        .contains("x-content-type-options: nosniff")
        .contains("cross-origin-resource-policy: same-origin")
        .contains("content-security-policy: frame-ancestors 'self'")
        .contains("cache-control: no-store");
  }

  @Test
  void pagesMayRunAndFetchNothingButTheirOwn() throws Exception {
    String form = FormDesk.ADDRESS + "?fil=a.yaml&vei=planer/0";
    for (String path : List.of("/", "/planer.html", "/finnes-ikke", Answers.FINDINGS, form)) {
      String page = SHOWN.get().text(path);
      assertThat(page)
          .contains("default-src 'none'", "connect-src 'self';")
          .containsOnlyOnce("connect-src")
          .doesNotContain("unsafe-inline", "<script>", " style=\"", "onclick");
    }
  }

  @Test
  void noOtherMachineIsAnswered() throws IOException {
    int port = SHOWN.get().preview.address().getPort();
    for (InetAddress address : others()) {
      assertThatThrownBy(
              () -> {
                try (Socket socket = new Socket()) {
                  socket.connect(new InetSocketAddress(address, port), 2_000);
                }
              })
          .as("%s", address)
          .isInstanceOf(ConnectException.class);
    }
    assertThat(SHOWN.get().preview.address().getHost()).isEqualTo("127.0.0.1");
  }

  private static List<InetAddress> others() throws IOException {
    List<InetAddress> others = new ArrayList<>();
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      Collections.list(network.getInetAddresses()).stream()
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .forEach(others::add);
    }
    return others;
  }

  @Test
  void moreOpenPagesThanAnybodyHasAreRefused() throws Exception {
    List<Shown.News> all = new ArrayList<>();
    try {
      for (int page = 0; page < 64; page++) {
        Shown.News news = SHOWN.get().listen();
        all.add(news);
        news.next();
      }
      assertThat(status(wire.get(Answers.EVENTS, "Host: " + wire.host()))).isEqualTo("503");
    } finally {
      for (Shown.News news : all) {
        news.close();
      }
    }
  }
}
