package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
  private static String host;

  @BeforeAll
  static void start() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("hemmelig.txt"), "secret");
    Files.writeString(source.resolve("a.yaml"), WhileWritingTest.GOOD);
    SHOWN.set(new Shown(source, Shown.CACHE));
    host = SHOWN.get().preview.address().getAuthority();
  }

  @AfterAll
  static void end() {
    SHOWN.get().close();
  }

  /** The whole answer to what is sent as it stands. */
  private static String sent(String text) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), SHOWN.get().preview.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String get(String path, String... headers) throws IOException {
    return sent(
        "GET "
            + path
            + " HTTP/1.1\r\nConnection: close\r\n"
            + String.join("\r\n", headers)
            + "\r\n\r\n");
  }

  private static String status(String answer) {
    return answer.isEmpty() ? "" : answer.split(" ", 3)[1];
  }

  @Test
  void theAuthorsOwnBrowserIsLetIn() throws IOException {
    String port = host.substring(host.indexOf(':'));
    for (String own : List.of("127.0.0.1", "localhost", "[::1]")) {
      assertThat(status(get("/", "Host: " + own + port))).as(own).isEqualTo("200");
      assertThat(status(get("/", "Host: " + own + port, "Origin: http://" + own + port)))
          .isEqualTo("200");
    }
    assertThat(status(get("/", "Host: " + host, "Sec-Fetch-Site: same-origin"))).isEqualTo("200");
    assertThat(
            status(
                get(
                    "/",
                    "Host: " + host,
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
    String port = host.substring(host.indexOf(':') + 1);
    for (String path : List.of("/", Answers.EVENTS, Answers.SCRIPT, "/data/planstrategi.json")) {
      String answer = get(path, "Host: " + other.replace("PORT", port));
      assertThat(status(answer)).as(path).isEqualTo("403");
      assertThat(answer).doesNotContain("Testvik");
    }
  }

  @Test
  void aQuestionWithNoHostOrTwoIsNotAnswered() throws IOException {
    assertThat(status(sent("GET / HTTP/1.0\r\n\r\n"))).isEqualTo("400");
    assertThat(status(get("/", "Host: " + host, "Host: evil.example"))).isEqualTo("400");
    assertThat(status(get("http://evil.example/", "Host: " + host))).isEqualTo("400");
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
      String answer = get(path, "Host: " + host, header.replace("HOST", host));
      assertThat(status(answer)).as(path).isEqualTo("403");
      assertThat(answer).doesNotContain("Access-Control");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"})
  void nothingIsTakenIn(String method) throws IOException {
    String answer = sent(method + " / HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\n\r\n");
    assertThat(status(answer)).isEqualTo("405");
    assertThat(answer).containsIgnoringCase("Allow: GET, HEAD");
  }

  private static String posted(String body, String... headers) throws IOException {
    return postedTo(FormDesk.ADDRESS, body, headers);
  }

  private static String postedTo(String address, String body, String... headers)
      throws IOException {
    return sent(
        "POST "
            + address
            + " HTTP/1.1\r\nConnection: close\r\nHost: "
            + host
            + "\r\n"
            + String.join("\r\n", headers).replace("HOST", host)
            + "\r\n\r\n"
            + body);
  }

  private static final String OWN = "Origin: http://HOST";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X: y",
        "Origin: http://evil.example",
        "Origin: null",
        OWN + "\r\nOrigin: http://evil.example",
        OWN + "\r\nSec-Fetch-Site: cross-site",
        OWN + "\r\nSec-Fetch-Site: same-site",
        OWN + "\r\nSec-Fetch-Site: none",
        OWN
            + "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document"
      })
  void nobodyElsesFormIsTakenIn(String headers) throws IOException {
    for (String address : Desks.ADDRESSES) {
      String answer = postedTo(address, "a=b", FORM, "Content-Length: 3", headers);
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
      String length = "Content-Length: " + body.length();
      assertThat(status(postedTo(SheetDesk.ADDRESS, body, OWN, FORM, length))).isEqualTo("403");
    }
    assertThat(Files.readString(folder.resolve("src").resolve("a.yaml"))).isEqualTo(before);
    String tried = (sheet + own).replace("lagre", "pr%C3%B8v");
    String length = "Content-Length: " + tried.length();
    assertThat(postedTo(SheetDesk.ADDRESS, tried, OWN, FORM, length))
        .startsWith("HTTP/1.1 200")
        .contains("value=\"Kapret\"");
  }

  @Test
  void noMoreIsTakenInThanASheetHolds() throws IOException {
    String large = "Content-Length: " + (Gate.MOST_BYTES + 1);
    assertThat(status(postedTo(SheetDesk.ADDRESS, "", OWN, FORM, large))).isEqualTo("413");
    assertThat(status(postedTo(SheetDesk.ADDRESS + "/x", "a=b", OWN, FORM, "Content-Length: 3")))
        .isEqualTo("405");
  }

  @Test
  void aFormIsTakenInWithItsTokenAlone() throws Exception {
    String before = Files.readString(folder.resolve("src").resolve("a.yaml"));
    String body = "_merke=TOKEN&_fil=a.yaml&_vei=planer%2F0&navn=Kapret&_gj%C3%B8r=lagre&_slutt=1";
    for (String token : List.of("", "0", "0".repeat(32))) {
      String form = body.replace("TOKEN", token);
      String answer = posted(form, OWN, FORM, "Content-Length: " + form.length());
      assertThat(status(answer)).isEqualTo("403");
    }
    assertThat(Files.readString(folder.resolve("src").resolve("a.yaml"))).isEqualTo(before);
    String page = SHOWN.get().text(FormDesk.ADDRESS + "?fil=a.yaml&vei=planer/0");
    String token = page.replaceAll("(?s).*name=\"_merke\" value=\"([0-9a-f]{32})\".*", "$1");
    String asked = body.replace("TOKEN", token).replace("lagre", "pr%C3%B8v");
    String answer =
        posted(
            asked,
            OWN,
            FORM + "; charset=UTF-8",
            "Sec-Fetch-Site: same-origin",
            "Content-Length: " + asked.length());
    // Somebody else's form that knows the token knows the file as well; this one does not.
    assertThat(status(answer)).isEqualTo("409");
  }

  @Test
  void noMoreIsTakenInThanAFormHolds() throws IOException {
    String large = "Content-Length: " + (Gate.MOST_BYTES + 1);
    assertThat(status(posted("", OWN, FORM, large))).isEqualTo("413");
    assertThat(status(posted("", OWN, FORM, "Content-Length: 9999999999"))).isEqualTo("413");
    assertThat(status(posted("0\r\n\r\n", OWN, FORM, "Transfer-Encoding: chunked")))
        .isEqualTo("411");
    assertThat(status(posted("a=b", OWN, "Content-Type: text/plain", "Content-Length: 3")))
        .isEqualTo("415");
    assertThat(status(posted("a=b", OWN, "Content-Length: 3"))).isEqualTo("415");
    assertThat(status(posted("%zz=%", OWN, FORM, "Content-Length: 5"))).isEqualTo("404");
  }

  @Test
  void theHeadIsGivenWithoutTheBody() throws IOException {
    String answer = sent("HEAD / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
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
    String answer = get(path, "Host: " + host);
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
        ChangedDesk.ADDRESS,
        SheetDesk.STYLES,
        FormDesk.SCRIPT,
        FormDesk.STYLES
      })
  void everyAnswerSaysWhatABrowserMayNotDoWithIt(String path) throws IOException {
    assertThat(get(path, "Host: " + host).toLowerCase(java.util.Locale.ROOT))
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
      assertThat(status(get(Answers.EVENTS, "Host: " + host))).isEqualTo("503");
    } finally {
      for (Shown.News news : all) {
        news.close();
      }
    }
  }
}
