package no.planverk.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import no.planverk.pack.Zip;
import no.planverk.pdf.PdfPage;
import no.planverk.pdf.PictureWithoutWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is told of a document's parts to those who listen, and to Word. */
class WordTest {

  @Test
  void headingsListsAndTablesAreToldAsSuch() {
    Document word =
        document(
            """
            <h1>Planstrategi</h1><h2 id="a">Ein</h2>
            <ul><li>Ei</li><li><p>To</p><ol><li>Inni</li></ol></li></ul><ol><li>Ny</li></ol>
            <table><caption>Planane</caption><thead><tr><th>Plan</th><th>Når</th></tr></thead>
            <tbody><tr><th rowspan="2">P</th><td>2026</td></tr><tr><td>2027</td></tr></tbody></table>
            """);
    assertThat(styles(word))
        .containsSubsequence("Heading1", "Heading2", "ListParagraph", "Caption");
    assertThat(word.select("w|numPr > w|numId").eachAttr("w:val"))
        .containsExactly("1", "1", "2", "3");
    assertThat(word.select("w|tr:has(w|tblHeader)")).hasSize(1);
    assertThat(word.select("w|tblCaption").attr("w:val")).isEqualTo("Planane");
    assertThat(word.select("w|vMerge")).hasSize(2);
    for (Element row : word.select("w|tr")) {
      assertThat(row.select("> w|tc")).hasSize(2);
      assertThat(row.select("> w|tc"))
          .allMatch(cell -> cell.lastElementChild().tagName().equals("w:p"));
    }
  }

  @Test
  void linksLeadWithinTheDocumentOrToTheSite() {
    PdfPage page =
        page(
            "<h2 id=\"dok-mal\">Mål</h2><p><a href=\"mal.html\">målet</a> og <a href=\"x.html\">sida</a></p>");
    Map<String, byte[]> files = Zip.files(Word.of(page).bytes());
    Document word = xml(files, "word/document.xml");
    assertThat(word.select("w|bookmarkStart").attr("w:name"))
        .isEqualTo(word.select("w|hyperlink[w:anchor]").attr("w:anchor"));
    String number = word.select("w|hyperlink[r:id]").attr("r:id");
    Element way =
        xml(files, "word/_rels/document.xml.rels")
            .getElementsByAttributeValue("Id", number)
            .first();
    assertThat(way.attr("Target")).isEqualTo("https://gol.example.org/x.html");
    assertThat(way.attr("TargetMode")).isEqualTo("External");
  }

  @Test
  void theLanguageAndTheTitleAreTheirs() {
    Map<String, byte[]> files =
        Zip.files(Word.of(page("<p>Ei <span lang=\"se\">giella</span></p>")).bytes());
    assertThat(xml(files, "word/styles.xml").select("w|lang").attr("w:val")).isEqualTo("nn-NO");
    assertThat(xml(files, "word/document.xml").select("w|lang").attr("w:val")).isEqualTo("se-NO");
    Document said = xml(files, "docProps/core.xml");
    assertThat(said.select("dc|title").text()).isEqualTo("Planstrategi & meir");
    assertThat(said.select("dc|creator").text()).isEqualTo("Gol kommune");
    assertThat(said.select("dcterms|created").text()).isEqualTo("2026-11-23T00:00:00Z");
  }

  @Test
  void aPictureHasItsWordsAndOneWordDoesNotKnowIsInWords() {
    Map<String, byte[]> files =
        Zip.files(
            Word.of(
                    page(
                        "<p><img src=\"kart.png\" alt=\"Kart over Gol\"></p><p><img src=\"b.webp\" alt=\"Ei bru\"></p>"))
                .bytes());
    Document word = xml(files, "word/document.xml");
    assertThat(word.select("wp|docPr").attr("descr")).isEqualTo("Kart over Gol");
    assertThat(word.select("w|t").eachText()).containsExactly("[Ei bru]");
    String target =
        xml(files, "word/_rels/document.xml.rels")
            .getElementsByAttributeValue("Id", word.select("a|blip").attr("r:embed"))
            .attr("Target");
    assertThat(files).containsKey("word/" + target);
    PdfPage without = page("<p><img src=\"kart.png\" alt=\"\"></p>");
    assertThatThrownBy(() -> Word.of(without).bytes()).isInstanceOf(PictureWithoutWords.class);
  }

  @Test
  void wordsFromTheRightAndUnsayableOnesDoNoHarm() {
    Document word =
        document("<p>שלום</p><p>emoji 😀, stjal\u0001e</p><p>" + "x".repeat(300) + "</p>");
    assertThat(word.select("w|r:has(w|rtl) > w|t").text()).isEqualTo("שלום");
    assertThat(word.select("w|t").eachText()).contains("emoji 😀, stjale", "x".repeat(300));
  }

  @Test
  void theContentsAreLinksWordCanNumber() {
    Document word =
        document(
            "<nav><h2>Innhald</h2><ol><li><a href=\"#a\">Ein</a></li><li><a href=\"#b\">To</a></li></ol></nav><h2 id=\"a\">Ein</h2><h2 id=\"b\">To</h2>");
    assertThat(word.select("w|fldChar").eachAttr("w:fldCharType"))
        .containsExactly("begin", "separate", "end");
    assertThat(word.select("w|hyperlink").eachAttr("w:anchor"))
        .isEqualTo(word.select("w|bookmarkStart").eachAttr("w:name"));
  }

  @Test
  void aWidePartHasSheetsAcross() {
    Document word =
        document(
            "<section class=\"pv-dok__del\"><h2>A</h2></section><section class=\"pv-dok__bred\"><table><tr><td>B</td></tr></table></section><section class=\"pv-dok__bred\"><p>D</p></section><p>C</p>");
    assertThat(word.select("w|pgSz").eachAttr("w:orient")).containsExactly("landscape");
    assertThat(word.select("w|pgSz")).hasSize(3);
  }

  @Test
  void theBytesAreTheSameWhereverItIsMade() {
    byte[] here = Word.of(page("<h1>Æ</h1>")).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Word.of(page("<h1>Æ</h1>")).bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> styles(Document word) {
    return word.select("w|pStyle").eachAttr("w:val");
  }

  private static Document document(String body) {
    return xml(Zip.files(Word.of(page(body)).bytes()), "word/document.xml");
  }

  private static Document xml(Map<String, byte[]> files, String path) {
    return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static PdfPage page(String body) {
    String html =
        "<html lang=\"nn\"><head><title>Planstrategi &amp; meir</title><meta name=\"author\""
            + " content=\"Gol kommune\"></head><body>"
            + body
            + "</body></html>";
    return new PdfPage(
        html,
        Map.of("kart.png", picture(), "b.webp", new byte[] {1}),
        new byte[0],
        new byte[0],
        Map.of("mal.html", "dok-mal"),
        "https://gol.example.org/",
        LocalDate.of(2026, 11, 23));
  }

  private static byte[] picture() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
