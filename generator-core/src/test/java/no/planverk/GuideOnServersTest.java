package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guide on publishing says servers should be set up with does what it says. */
class GuideOnServersTest {

  private static final Path GUIDE = Path.of("../docs/publisering.md");
  private static final String MODEL =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0399", målform: bokmål}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      planer: [{navn: Skoleplan, type: temaplan}]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void pagesAreAskedForAnewAndStylesAreKept(RealServer.Kind kind) throws Exception {
    Needed.of(kind.command(), "there is no " + kind);
    Path site = site();
    try (RealServer server = server(kind, site)) {
      HttpResponse<byte[]> page = server.fetch("/index.html");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(header(page, "cache-control")).contains("no-cache");
      assertThat(header(page, "content-type").orElse("").replace(" ", ""))
          .isEqualToIgnoringCase("text/html;charset=utf-8");
      assertThat(header(page, "content-security-policy")).contains(policies().get(0));
      assertThat(header(page, "x-content-type-options")).contains("nosniff");

      HttpResponse<byte[]> style = server.fetch(style(site));
      assertThat(header(style, "cache-control")).contains("public, max-age=31536000, immutable");
      HttpResponse<byte[]> none = server.fetch("/ingen/side.html");
      assertThat(none.statusCode()).isEqualTo(404);
      assertThat(none.body()).isEqualTo(Files.readAllBytes(site.resolve("404.html")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsCompressedBeforehandIsSentAsItIs(RealServer.Kind kind) throws Exception {
    Needed.of(kind.command(), "there is no " + kind);
    Path site = site();
    try (RealServer server = server(kind, site)) {
      for (String address : List.of("/index.html", style(site))) {
        HttpResponse<byte[]> packed = server.fetch(address, "Accept-Encoding", "gzip");
        assertThat(header(packed, "content-encoding")).as(address).contains("gzip");
        assertThat(packed.body())
            .isEqualTo(Files.readAllBytes(site.resolve(address.substring(1) + ".gz")));
        HttpResponse<byte[]> plain = server.fetch(address);
        assertThat(header(plain, "content-encoding")).isEmpty();
        for (String same : List.of("content-type", "cache-control")) {
          assertThat(header(packed, same)).as(same).isEqualTo(header(plain, same));
        }
      }
    }
  }

  @Test
  void allServersSayTheSamePolicyAndItIsThePagesOwn() throws IOException {
    List<String> policies = policies();
    assertThat(policies).hasSizeGreaterThanOrEqualTo(5);
    assertThat(policies.stream().distinct()).hasSize(1);
    String page = Files.readString(site().resolve("index.html"));
    String own = policies.get(0).replace("; frame-ancestors 'none'", "");
    assertThat(Stream.of(own.split("; ")))
        .allSatisfy(part -> assertThat(policyOf(page) + "; connect-src 'self'").contains(part));
  }

  @Test
  void theSettingsOfServersThatAreNotTriedCanBeRead() throws Exception {
    var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    try (var settings = Files.newInputStream(written("xml"))) {
      assertThat(xml.parse(settings).getElementsByTagName("location").getLength()).isEqualTo(1);
    }
    assertThat(Files.readString(written("json"))).contains("/tema/*.{css,js,woff2}");
    assertThat(com.fasterxml.jackson.jr.ob.JSON.std.mapFrom(Files.readString(written("json"))))
        .containsKeys("routes", "responseOverrides", "globalHeaders");
  }

  private static String policyOf(String page) {
    var found = Pattern.compile("content=\"(default-src[^\"]*)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static List<String> policies() throws IOException {
    return Pattern.compile("default-src 'none';[^\"\n]*")
        .matcher(Files.readString(GUIDE))
        .results()
        .map(each -> each.group().strip())
        .toList();
  }

  private Path written(String language) throws IOException {
    String guide = Files.readString(GUIDE);
    String begin = "```" + language + "\n";
    int from = guide.indexOf(begin) + begin.length();
    return Files.writeString(
        folder.resolve("settings." + language), guide.substring(from, guide.indexOf("```", from)));
  }

  /** A server gives up what it could do as root, and must be let in to the site all the same. */
  private RealServer server(RealServer.Kind kind, Path site) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new RealServer(kind, site, Files.createDirectories(folder.resolve("server")));
  }

  private Path site() throws IOException {
    Path source = Files.createDirectories(folder.resolve("kilde"));
    Files.writeString(source.resolve("planverk.yaml"), MODEL);
    Path site = folder.resolve("site");
    LocalDate today = LocalDate.of(2026, 11, 23);
    Settings settings =
        new Settings(
            source,
            site,
            DrawnFigures.CACHE,
            null,
            null,
            1,
            false,
            today,
            false,
            new Forms(false, false, false, false, false, true));
    assertThat(Planverk.generate(settings, step -> {}).failed()).isFalse();
    return site;
  }

  private static String style(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site.resolve("tema"))) {
      return files
          .map(file -> "/tema/" + file.getFileName())
          .filter(name -> name.matches(".*/planverk\\.[0-9a-f]{10}\\.css"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Optional<String> header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name);
  }
}
