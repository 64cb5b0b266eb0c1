package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.site.page.Letters;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Letters that tell of a page and answer a plan, and the page for wrong addresses. */
class SharingTest {

  private static final String HOSTILE = "Blåbær & æøå?&bcc=ond@x.example #1 100 % +<b>";
  private static final String PLANS =
      """
      planer:
        - {id: skole, navn: "%s", type: temaplan}
        - id: vei
          navn: Veiplan
          type: temaplan
          høringer:
            - {fra: 01.02.2025, frist: 24.12.2025, epost: "o'+&?=@vei.example"}
      """;

  @Test
  void aPageIsToldOfWhereItsAddressIsKnown() {
    Document page = page("nettadresse: https://a.example/strategi", "planer/skole.html");
    Map<String, String> letter = letter(page.select(".pv-bunn__om a[href^=mailto]").attr("href"));

    assertThat(letter.get("to")).isEmpty();
    assertThat(letter.get("subject")).isEqualTo(HOSTILE);
    assertThat(letter.get("body")).endsWith("\r\nhttps://a.example/strategi/planer/skole.html");
    assertThat(letter).containsOnlyKeys("to", "subject", "body");
    assertThat(page("visjon: V", "planer/skole.html").select(".pv-bunn a[href^=mailto]")).isEmpty();
  }

  @Test
  void aLineEndInASubjectBeginsNoOtherHeader() {
    String href = Letters.to("a@b.example", "Plan\r\nBcc: ond@x.example\u2028ny\tlinje", "");
    assertThat(letter(href))
        .isEqualTo(Map.of("to", "a@b.example", "subject", "Plan Bcc: ond@x.example ny linje"));
  }

  @Test
  void everyPlanHasAWayToAnswerIt() {
    String known = "nettadresse: https://a.example/, kontakt: {epost: post@a.example}";
    Map<String, String> toAll =
        letter(page(known, "planer/skole.html").select(".pv-innspill a").attr("href"));
    assertThat(toAll.get("to")).isEqualTo("post@a.example");
    assertThat(toAll.get("subject")).isEqualTo("Innspill til «" + HOSTILE + "»");
    assertThat(toAll.get("body")).isEqualTo("https://a.example/planer/skole.html\r\n\r\n");
    assertThat(toAll).containsOnlyKeys("to", "subject", "body");

    Map<String, String> toOne =
        letter(page(known, "planer/vei.html").select(".pv-innspill a").attr("href"));
    assertThat(toOne.get("to")).isEqualTo("o'+&?=@vei.example");
    assertThat(page(known, "medvirkning.html").select("#horing-vei a[href^=mailto]").attr("href"))
        .isEqualTo(page(known, "planer/vei.html").select(".pv-innspill a").attr("href"));
  }

  @Test
  void whereNoAddressIsKnownNoneIsGiven() {
    assertThat(page("visjon: V", "planer/skole.html").select(".pv-innspill")).isEmpty();
  }

  @Test
  void aPageOfOneFileCanBeEditedWhereTheMunicipalityKeepsIt() {
    String known = "redigeringsadresse: https://k.example/edit/main/a%20b";
    String file = "https://k.example/edit/main/a%20b/planverk.yaml";
    assertThat(page(known, "planer/skole.html").select(".pv-fot a").attr("href")).isEqualTo(file);
    assertThat(page(known, "planstrategi.html").select(".pv-fot a").attr("href")).isEqualTo(file);
    assertThat(page(known, "planer.html").select(".pv-fot")).isEmpty();
    assertThat(page("visjon: V", "planer/skole.html").select(".pv-fot")).isEmpty();
  }

  @Test
  void thePageForWrongAddressesHoldsAtAnyAddress() {
    Document page = page("nettadresse: https://a.example/om/planar", "404.html");
    assertThat(page.select("link[rel=stylesheet], a:not([href^=mailto]):not([href^=#])"))
        .hasSizeGreaterThan(10)
        .allSatisfy(e -> assertThat(e.attr("href")).startsWith("/om/planar/"));
    assertThat(
            page("nettadresse: https://a.example", "404.html")
                .select("link[rel=stylesheet]")
                .attr("href"))
        .matches("/tema/planverk[.a-f0-9]*.css");
    assertThat(page("visjon: V", "404.html").select("link[rel=stylesheet]").attr("href"))
        .matches("tema/planverk[.a-f0-9]*.css");
    assertThat(
            page("nettadresse: https://a.example/om", "index.html")
                .select("link[rel=stylesheet]")
                .attr("href"))
        .matches("tema/planverk[.a-f0-9]*.css");
  }

  private static Document page(String known, String path) {
    String municipality = Rendered.MUNICIPALITY.replace("{", "{" + known + ", ");
    String yaml = municipality + Rendered.STRATEGY + PLANS.formatted(HOSTILE);
    return Rendered.whole(yaml, LocalDate.of(2025, 3, 1), Language.NB).page(path);
  }

  /** The parts of a mailto address, as a mail program reads them. */
  private static Map<String, String> letter(String href) {
    assertThat(href).matches("mailto:[!-~&&[^ <>\"#\\\\^`{|}]]*");
    String[] parts = href.substring("mailto:".length()).split("\\?", -1);
    assertThat(parts).hasSize(2);
    Map<String, String> letter = new TreeMap<>(Map.of("to", decoded(parts[0])));
    Arrays.stream(parts[1].split("&"))
        .map(part -> part.split("=", -1))
        .forEach(part -> letter.put(part[0], decoded(part[1])));
    return letter;
  }

  private static String decoded(String text) {
    assertThat(text).doesNotContain("+");
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
