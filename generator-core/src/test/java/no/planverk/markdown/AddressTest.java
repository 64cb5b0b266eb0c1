package no.planverk.markdown;

import static no.planverk.markdown.TextForTest.html;
import static no.planverk.markdown.TextForTest.rules;
import static no.planverk.markdown.TextForTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.Kind;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.gol.kommune.no/plan?a=1&b=2#c | https://www.gol.kommune.no/plan?a=1&b=2#c
          HTTP://example.no:8080                    | http://example.no:8080
          https://møre.no/ø                         | https://xn--mre-0na.no/%C3%B8
          mailto:post@gol.example                   | mailto:post@gol.example
          tel:+4732029000                           | tel:+4732029000
          plan:samfunnsdel                          | plan/samfunnsdel.html
          aktør:gol-idrettslag                      | aktor/gol-idrettslag.html
          mål:knutepunkt                            | mal/knutepunkt.html
          eining:helse-og-omsorg                    | enhet/helse-og-omsorg.html
          omgrep:planvask                           | begrep/planvask.html
          satsingsområde:det-gode-liv               | satsingsomrade/det-gode-liv.html
          <plan:Plan for legetenesta>               | plan/plan-for-legetenesta.html
          """)
  void anAllowedAddressBecomesALink(String written, String href) {
    String markdown = "[ord](" + written + ")";

    assertThat(rules(markdown)).isEmpty();
    assertThat(Jsoup.parseBodyFragment(html(markdown)).select("a").attr("href")).isEqualTo(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "JAVASCRİPT:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "<java&#9;script:alert(1)>",
        "<java&#10;script:alert(1)>",
        "<&#1;javascript:alert(1)>",
        "<&#32;javascript:alert(1)>",
        "<java\u00adscript:alert(1)>",
        "<\u200bjavascript:alert(1)>",
        "<\u202ejavascript:alert(1)>",
        "javascript%3Aalert(1)",
        "%6aavascript:alert(1)",
        "java%0ascript:alert(1)",
        "javascript\\:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<b>1</b>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "view-source:https://example.no",
        "blob:https://example.no/1",
        "//example.no/a",
        "\\\\\\\\example.no\\\\a",
        "/\\\\example.no",
        "https:\\\\\\\\example.no",
        "https:/example.no",
        "https:example.no",
        "https:///example.no",
        "https://exa%6dple.no",
        "https://user@example.no",
        "https://gol.kommune.no:secret@example.no",
        "https://gol.kommune.no&commat;example.no",
        "https://example.no:port",
        "<https://example.no/a b>",
        "https://[::1]/",
        "mailto:",
        "tel:alert(1)",
        "tel:3202900032029001",
        "plan:",
        "planar:samfunnsdel",
        "planer.html",
        "../planer.md",
        "/planer.html",
        "?a=b",
        "#",
        "<>"
      })
  void anyOtherAddressIsAnErrorAndOnlyItsWordsAreShown(String written) {
    String markdown = "[ord](" + written + ")";

    assertThat(text(markdown).links()).hasSize(1);
    assertThat(text(markdown).check(Set.of())).singleElement().matches(Diagnostic::isError);
    assertThat(html(markdown)).isEqualTo("<p>ord</p>\n");
  }

  /** The control: commonmark's own list of schemes would not do. */
  @Test
  void withoutOurRulesADataAddressWouldBecomeALink() {
    String html =
        HtmlRenderer.builder()
            .sanitizeUrls(true)
            .build()
            .render(Parser.builder().build().parse("[ord](data:text/html,1)"));

    assertThat(html).contains("href=\"data:text/html,1\"");
    assertThat(html("[ord](data:text/html,1)")).doesNotContain("data:");
  }

  @Test
  void anAutolinkObeysTheSameRules() {
    assertThat(rules("<javascript:alert(1)>")).containsExactly("lenke-ikke-tillatt");
    assertThat(html("<javascript:alert(1)>")).doesNotContain("<a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://аpple.com", "https://xn--pple-43d.com", "https://gοl.kommune.no"})
  void lettersOfOtherAlphabetsInAHostAreAWarning(String written) {
    assertThat(text("[ord](" + written + ")").check(Set.of()))
        .singleElement()
        .matches(warning -> warning.rule().equals("lenke-uvanlige-tegn") && !warning.isError());
  }

  @Test
  void aVeryLongAddressIsRefusedSinceOneDefinitionCanBeUsedManyTimes() {
    String long1 = "https://example.no/" + "a".repeat(2000);

    assertThat(rules("[a]\n\n[a]: " + long1)).containsExactly("lenke-for-lang");
    Diagnostic tooLong = text("[a]\n\n[a]: " + long1).check(Set.of()).get(0);
    assertThat(tooLong.facts()).containsEntry("grense", "2000");
    assertThat(html("[a]\n\n[a]: " + long1)).isEqualTo("<p>a</p>\n");
  }

  @Test
  void theMessageShowsHiddenCharactersByNumberAndCutsLongAddresses() {
    Diagnostic hidden = text("[ord](<\u202ejs:x>)").check(Set.of()).get(0);
    Diagnostic tooLong = text("[ord](x:" + "a".repeat(300) + ")").check(Set.of()).get(0);

    assertThat(hidden.facts()).containsEntry("lenke", "<U+202E>js:x");
    assertThat(tooLong.facts().get("lenke")).hasSize(101).endsWith("…");
  }

  @Test
  void aLinkWithoutWordsIsAnError() {
    assertThat(rules("[](plan:samfunnsdel)")).containsExactly("lenke-uten-tekst");
  }

  @Test
  void aLinkToAHeadingOfTheSameTextGetsThePrefix() {
    String markdown = "## Kva må til\n\n[sjå](#kva-ma-til)";

    assertThat(rules(markdown)).isEmpty();
    assertThat(html(markdown)).contains("<h2 id=\"t-kva-ma-til\">", "href=\"#t-kva-ma-til\"");
  }

  @Test
  void aLinkToAnUnknownHeadingNamesTheKnownOnes() {
    Diagnostic unknown = text("## Ein\n\n## To\n\n[x](#tre)").check(Set.of()).get(0);

    assertThat(unknown.rule()).isEqualTo("lenke-ukjent-overskrift");
    assertThat(unknown.facts()).containsEntry("finnes", "#ein, #to");
  }

  @Test
  void thePlaceIsThatOfTheDestinationInTheAuthorsFile() {
    Document document =
        Markdown.parse(
            new no.planverk.text.Prose(
                "Fyrst\nså [a \\](b ord](plan:x) og [b](\n  <plan:y>) og [c].\n\n[c]: plan:z",
                new Place("planer/en.md", 5, 3)));

    assertThat(document.items())
        .containsExactly(
            new Link.Item(Kind.PLAN, "x", "plan:x", new Place("planer/en.md", 6, 19)),
            new Link.Item(Kind.PLAN, "y", "plan:y", new Place("planer/en.md", 6, 30)),
            new Link.Item(Kind.PLAN, "z", "plan:z", new Place("planer/en.md", 7, 18)));
  }
}
