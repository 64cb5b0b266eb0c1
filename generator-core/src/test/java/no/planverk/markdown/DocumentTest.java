package no.planverk.markdown;

import static no.planverk.markdown.TextForTest.html;
import static no.planverk.markdown.TextForTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.diagnostic.Place;
import no.planverk.text.Prose;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "Tekst <b onclick=alert(1)>x</b>",
        "<!-- skjult -->",
        "<?php x ?>",
        "<svg/onload=alert(1)>",
        "```\"><script>alert(1)</script>\nx\n```",
        "[a](plan:x \"\"><script>alert(1)</script>\")",
        "![\"><script>alert(1)</script>](../bilder/kart.png)",
        "&lt;script&gt;alert(1)&lt;/script&gt;"
      })
  void htmlIsShownAsText(String markdown) {
    assertThat(Jsoup.parseBodyFragment(html(markdown)).select("script, svg, b, [onerror]"))
        .isEmpty();
  }

  @Test
  void headingsFollowOneAnotherBelowTheOneTheyStandUnder() {
    String markdown = "### A\n\n##### B\n\n## C\n\n# D\n\n#### E";

    assertThat(text(markdown).headings()).extracting(Heading::level).containsExactly(1, 2, 1, 1, 2);
    assertThat(Jsoup.parseBodyFragment(html(markdown)).select("h1, h2, h3, h4, h5, h6").eachText())
        .containsExactly("A", "B", "C", "D", "E");
    assertThat(Jsoup.parseBodyFragment(html(markdown)).select("h3").eachText())
        .containsExactly("B", "E");
  }

  @Test
  void noHeadingIsDeeperThanSix() {
    assertThat(text("# A\n## B\n### C").html(TextForTest.SITE, 5, "").markup())
        .isEqualTo("<h6 id=\"a\">A</h6>\n<h6 id=\"b\">B</h6>\n<h6 id=\"c\">C</h6>\n");
  }

  @Test
  void anchorsAreUniqueAndAscii() {
    assertThat(text("# Mål\n# Mål\n# Mål 2\n# ???\n# *Ærleg* `ord`").headings())
        .extracting(Heading::anchor)
        .containsExactly("mal", "mal-2", "mal-2-2", "avsnitt", "aerleg-ord");
  }

  @Test
  void aTableHasHeaderCellsAndAFrameTheKeyboardCanScroll() {
    String markdown = "## Planar\n\n| | År |\n|---|--:|\n| Gol | 2024 |";

    assertThat(html(markdown))
        .isEqualTo(
            """
            <h2 id="t-planar">Planar</h2>
            <div class="pv-rulle" tabindex="0" role="group" aria-labelledby="t-planar"><table><thead>
            <tr><td></td><th scope="col" class="pv-tall">År</th></tr>
            </thead>
            <tbody>
            <tr><td>Gol</td><td class="pv-tall">2024</td></tr>
            </tbody>
            </table>
            </div>
            """);
  }

  @Test
  void aTableWithoutAHeadingAboveItIsNamedByItsColumns() {
    String markdown = "Folketal:\n\n| | År | *Folk* & fe |\n|---|--:|---|\n| Gol | 2024 | 1 |";

    assertThat(html(markdown))
        .contains(
            "<div class=\"pv-rulle\" tabindex=\"0\" role=\"group\" aria-label=\"År, Folk &amp; fe\">");
  }

  @Test
  void thePlainTextIsTheWordsAlone() {
    assertThat(
            text("# Mål\n\nVi *vil*\nha [plan](plan:x) og `kode`.\n\n- ein\n- to\n\n|A|B|\n|-|-|\n|1|2|")
                .plainText())
        .isEqualTo("Mål\nVi vil ha plan og kode.\nein\nto\nA B \n1 2");
  }

  @Test
  void sectionsAreSplitAtTheSecondLevelAndKeepTheirPlaces() {
    Document document =
        Markdown.parse(
            new Prose(
                "Inn\n## Ein\nTekst [x](plan:a)\n\n### Under\n\nTo\n-----\nSlutt\n\n# Ny\n\nBort",
                new Place("omgrep.md", 4, 1)));

    assertThat(document.sections())
        .containsExactly(
            new Section(
                "Ein",
                "ein",
                new Prose("Tekst [x](plan:a)\n\n### Under\n", new Place("omgrep.md", 6, 1))),
            new Section("To", "to", new Prose("Slutt\n", new Place("omgrep.md", 12, 1))));
  }

  @Test
  void anEmptyTextIsEmpty() {
    assertThat(html("")).isEmpty();
    assertThat(text("").plainText()).isEmpty();
    assertThat(text("").headings()).isEmpty();
  }
}
