package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the address a page had before its id was renamed. */
class MovedPagesTest {

  private static final String MODEL =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0399", målform: bokmål}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      planer:
        - {navn: Skoleplan, id: skoleplan, tidligere-id: [oppvekst], type: temaplan}
        - {navn: Helseplan, type: temaplan, følger-opp: [oppvekst], tekst: "Se [den](plan:oppvekst)."}
      """;

  @TempDir Path folder;

  @Test
  void theFormerAddressLeadsOn() throws IOException {
    BuiltSite site = BuiltSite.ofText(MODEL, folder);
    Document moved = site.page("planer/oppvekst.html");

    assertThat(moved.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=skoleplan.html");
    assertThat(moved.select("main a[href=skoleplan.html]").text()).isEqualTo("Skoleplan");
    assertThat(read(site, "omdirigering/nginx.conf"))
        .isEqualTo(
            "rewrite ^(/(?:[^/\\x5c\\x00-\\x1f]+/)*)"
                + "planer/oppvekst\\.html$ $1planer/skoleplan.html permanent;\n");
    assertThat(read(site, "omdirigering/apache.conf"))
        .isEqualTo(
            "RedirectMatch 301 ^(/(?:[^/\\x5c\\x00-\\x1f]+/)*)"
                + "planer/oppvekst\\.html$ $1planer/skoleplan.html\n");
  }

  @Test
  void whatPointsAtTheFormerIdPointsAtThePlan() {
    BuiltSite site = BuiltSite.ofText(MODEL, folder);
    assertThat(site.page("planer/helseplan.html").select("main a[href=skoleplan.html]").eachText())
        .contains("Skoleplan", "den");
  }

  @Test
  void nobodyIsLedToTheFormerAddress() {
    BuiltSite site = BuiltSite.ofText(MODEL, folder);
    assertThat(site.page("sok.html").select("main a").eachText())
        .contains("Skoleplan")
        .doesNotContain("Siden er flyttet");
  }

  @Test
  void anAddressInUseIsNoFormerAddress() throws IOException {
    Path source = Files.createDirectories(folder.resolve("kilde"));
    String taken = MODEL.replace("[oppvekst]", "[oppvekst, helseplan, oppvekst]");
    Files.writeString(source.resolve("planverk.yaml"), taken);
    RunLog log =
        Planverk.check(GenerateProgram.settings(source, folder, folder.resolve("lager"), 1));

    assertThat(log.failed()).isTrue();
    assertThat(log.lines())
        .extracting(RunLog.Line::text)
        .anyMatch(line -> line.contains("id-en «helseplan», men en annen side har den adressen"))
        .anyMatch(line -> line.contains("id-en «oppvekst», men en annen side har den adressen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx.conf", "apache.conf"})
  void theRulesOfServersMatchTheFormerAddressAndNoOther(String server) throws IOException {
    String withPage =
        MODEL + "sider: [{tittel: Om oss, id: om-oss, tidligere-id: [om], tekst: Vi.}]\n";
    List<String> rules =
        read(BuiltSite.ofText(withPage, folder), "omdirigering/" + server).lines().toList();

    assertThat(rules).hasSize(2);
    assertThat(led(rules, "/planer/oppvekst.html")).isEqualTo("/planer/skoleplan.html");
    assertThat(led(rules, "/a/b/planer/oppvekst.html")).isEqualTo("/a/b/planer/skoleplan.html");
    assertThat(led(rules, "/om.html")).isEqualTo("/om-oss.html");
    assertThat(led(rules, "/a/b/om.html")).isEqualTo("/a/b/om-oss.html");
    assertThat(
            List.of(
                "/oppvekst.html", "/planer/skoleplan.html", "/planer/om.html", "/a/planer/om.html"))
        .allSatisfy(address -> assertThat(led(rules, address)).isEqualTo(address));
    assertThat(
            List.of("/planer/oppvekstXhtml", "/planer/oppvekst.html.bak", "/xom.html", "om.html"))
        .allSatisfy(address -> assertThat(led(rules, address)).isEqualTo(address));
    assertThat(
            List.of(
                "//ond.example/planer/oppvekst.html",
                "//ond.example/om.html",
                "/\\ond.example/om.html",
                "/\r\nX: y//om.html"))
        .allSatisfy(address -> assertThat(led(rules, address)).isEqualTo(address));
  }

  /**
   * Where a server with the rules sends who asks for an address; the address itself where it stays.
   */
  private static String led(List<String> rules, String address) {
    for (String rule : rules) {
      List<String> words =
          List.of(rule.replaceFirst("^(rewrite|RedirectMatch 301) ", "").split("[ ;]"));
      Matcher matcher = Pattern.compile(words.get(0)).matcher(address);
      if (matcher.find()) {
        return matcher.replaceFirst(words.get(1));
      }
    }
    return address;
  }

  @Test
  void whereNothingHasMovedThereAreNoRules() {
    String unmoved =
        MODEL.replace("tidligere-id: [oppvekst], ", "").replace("oppvekst", "skoleplan");
    assertThat(BuiltSite.ofText(unmoved, folder).home().resolve("omdirigering")).doesNotExist();
  }

  private static String read(BuiltSite site, String path) throws IOException {
    return Files.readString(site.home().resolve(path));
  }
}
