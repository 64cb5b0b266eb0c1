package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.planverk.RealServer.Answer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules for former addresses, read by the servers they are written for. Skipped, and said to
 * be, on a machine without the server; {@code .ci/test} installs both.
 */
class RedirectsInServersTest {

  private static final String MODEL =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0399", målform: bokmål}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      planer: [{navn: Skoleplan, id: skoleplan, tidligere-id: [oppvekst, skole-2], type: temaplan}]
      sider: [{tittel: Om oss, id: om-oss, tidligere-id: [om], tekst: Vi.}]
      """;

  private static final Map<String, String> MOVED =
      Map.of(
          "/planer/oppvekst.html", "/planer/skoleplan.html",
          "/planer/skole-2.html", "/planer/skoleplan.html",
          "/planer/oppvekst.html?fra=lenke&til=%C3%A6",
              "/planer/skoleplan.html?fra=lenke&til=%C3%A6",
          "/plan/2024/planer/oppvekst.html", "/plan/2024/planer/skoleplan.html",
          "/bl%C3%A5b%C3%A6r%20og%20%C3%B8l/planer/oppvekst.html",
              "/bl%C3%A5b%C3%A6r%20og%20%C3%B8l/planer/skoleplan.html",
          "/om.html", "/om-oss.html",
          "/a/b/om.html", "/a/b/om-oss.html");

  private static final List<String> STAYING =
      List.of(
          "/planer/oppvekst.html/",
          "/planer/oppvekst.html.bak",
          "/planer/oppvekst",
          "/planer/om.html",
          "/oppvekst.html",
          "/planer/skoleplan.html");

  private static final List<String> HOSTILE =
      List.of(
          "//ond.example/planer/oppvekst.html",
          "//ond.example/om.html",
          "/%2fond.example/om.html",
          "/%5cond.example/planer/oppvekst.html",
          "/%0d%0aX-Ond:%20ja/planer/oppvekst.html",
          "/%0aLocation:%20http:/ond.example/om.html");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void formerAddressesLeadOnAndNobodyIsLedAway(RealServer.Kind kind)
      throws IOException, InterruptedException {
    Needed.of(kind.command(), "there is no " + kind);
    Path site = BuiltSite.ofText(MODEL, folder).home();
    Path own = Files.createDirectories(folder.resolve("server"));
    try (RealServer server = new RealServer(kind, site, own)) {
      for (Map.Entry<String, String> moved : MOVED.entrySet()) {
        Answer answer = server.ask(moved.getKey());
        assertThat(answer.status()).as(moved.getKey()).isEqualTo(301);
        assertThat(answer.location().orElse("")).isEqualToIgnoringCase(moved.getValue());
      }
      for (String address : STAYING) {
        assertThat(server.ask(address).location()).as(address).isEmpty();
      }
      for (String address : HOSTILE) {
        Answer answer = server.ask(address);
        assertThat(answer.location().orElse("/")).as(address).matches("/([^/\\\\].*)?");
      }
    }
  }
}
