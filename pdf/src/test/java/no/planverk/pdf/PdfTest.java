package no.planverk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.InflaterInputStream;
import no.planverk.pack.Deflate;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A PDF is fit for an archive and for those who listen, whatever stands on the page. */
class PdfTest {

  private static final String LONG = "Ord".repeat(100);
  private static final String BODY =
      """
      <h1 id="a">Strategien</h1>
      <p>Vanleg, <strong>feit</strong>, <em>skeiv</em>, <code>&lt;kode&gt;</code> &amp; teikn:
      \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD \u0639\u0631\u0628\u064A ʼn\u0301 zero\u200Bwidth </p>
      <p>%s</p>
      <h4>Hoppar over to nivå</h4>
      <p><a href="#dok-mal">Inn</a> <a href="mal.html#finst-ikkje">Til måla</a>
      <a href="planer/a.html">Ein plan</a> <a href="https://example.org">Ut</a></p>
      <ul><li>ein<ul><li>to</li></ul></li></ul><ol><li>tre</li></ol>
      <dl><div><dt>Namn</dt><dd>Verdi</dd></div></dl>
      <img src="figur.svg" alt="Ei teikning">
      <table><caption>Planar</caption><thead><tr><th scope="col">Nr</th><th scope="col">Plan</th></tr>
      </thead><tbody><tr><th scope="rowgroup" colspan="2">Gruppe</th></tr>
      <tr><td></td><th scope="row">Arealdelen</th></tr></tbody></table>
      <h2 id="dok-mal">Måla</h2><blockquote><p>Sitat</p></blockquote><pre>  kode</pre><hr>
      """
          .replace("%s", LONG);

  @Test
  void anArchiveAndThoseWhoListenCanHaveIt() throws Exception {
    assertThat(Judge.breaches(Pdf.of(Pages.of(BODY)).bytes())).isEmpty();
  }

  @Test
  void theJudgeSeesABreach() throws Exception {
    byte[] pdf = Pdf.of(Pages.of(BODY)).bytes();
    String broken = new String(pdf, StandardCharsets.ISO_8859_1).replace("/MarkInfo", "/NarkInfo");
    assertThat(Judge.breaches(broken.getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
  }

  @Test
  void theSamePageGivesTheSameBytesAnywhere() {
    byte[] here = Pdf.of(Pages.of(BODY)).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Pdf.of(Pages.of(BODY)).bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Each Java writes a head of its own into a profile it has held. */
  @Test
  void theProfileOfColoursIsOursByteByByte() throws IOException {
    try (PDDocument document = Loader.loadPDF(Pdf.of(Pages.of(BODY)).bytes())) {
      List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();
      assertThat(intents).hasSize(1);
      assertThat(new PDStream(intents.get(0).getDestOutputIntent()).toByteArray())
          .isEqualTo(Pdf.colours());
    }
  }

  @Test
  void itKnowsWhatItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Pages.of(BODY)).bytes())) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nn");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Planstrategi & meir");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Gol kommune");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-23T00:00:00Z");
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata).contains("2026-11-23T00:00:00Z").doesNotContain("2026-11-2" + 4);
    }
  }

  @Test
  void itIsReadInTheOrderOfThePage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Pages.of(BODY)).bytes())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .containsSubsequence("Strategien", "Hoppar", "ein", "tre", "Planar", "Måla", "Sitat");
    }
  }

  /** Those who listen are read what the structure of the document leads to, one by one. */
  @Test
  void itIsHeardInTheOrderOfThePage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Pages.of(BODY)).bytes())) {
      assertThat(Heard.in(pdf))
          .containsSubsequence(
              "Strategien",
              "Hoppar over to nivå",
              "Inn",
              "ein",
              "to",
              "tre",
              "Namn",
              "Verdi",
              "Ei teikning",
              "Planar",
              "Nr",
              "Plan",
              "Gruppe",
              "Arealdelen",
              "Måla",
              "Sitat",
              "kode");
    }
  }

  /** Java's own deflater is the machine's, and here asked to work otherwise: no stream is by it. */
  @Test
  void everyStreamIsMadeSmallInTheSameWayOnEveryMachine() throws IOException {
    String page = BODY + "<p><img src=\"kart.png\" alt=\"Kart\"></p>";
    int seen = 0;
    System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "1");
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Pages.of(page)).bytes())) {
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        COSBase held = pdf.getDocument().getObjectFromPool(key).getObject();
        if (held instanceof COSStream stream && COSName.FLATE_DECODE.equals(stream.getFilters())) {
          byte[] small = stream.createRawInputStream().readAllBytes();
          byte[] plain = new InflaterInputStream(new ByteArrayInputStream(small)).readAllBytes();
          assertThat(Deflate.whole(plain)).isEqualTo(small);
          seen++;
        }
      }
    } finally {
      System.clearProperty(Filter.SYSPROP_DEFLATELEVEL);
    }
    assertThat(seen).isGreaterThan(5);
  }

  @Test
  void aPictureOfAKindThatIsNotShownStandsInWordsAndIsTold() throws IOException {
    DocumentFile made =
        Pdf.of(Pages.of("<h1>A</h1><p><img src=\"b.webp\" alt=\"Ei bru\"></p>".repeat(2)));
    try (PDDocument pdf = Loader.loadPDF(made.bytes())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("[Ei bru]");
    }
    assertThat(made.pictures()).containsExactly("b.webp");
    assertThat(Pdf.of(Pages.of(BODY)).pictures()).isEmpty();
  }

  /** In headings, cells, drawings and what a style sheet puts on each sheet. */
  @Test
  void aWordTheFontCannotShowWholeIsTold() throws IOException {
    String style =
        "<style>@page { @bottom-left { content: \"Fot\u05D0\"; font-family: Inter } }</style>";
    String body =
        "<h1>Hus \uD83C\uDFE1Heim</h1><p>\u010C\u00E1hci, e\u0301 &amp; \u2764\uFE0F</p>"
            + "<table><tr><td>\u05E9\u05DC \uD83C\uDFE1Heim</td></tr></table>"
            + "<p><img src=\"figur.svg\" alt=\"Ei teikning\"></p>";
    PdfPage page = Pages.of(body);
    String html = page.html().replace("</head>", style + "</head>");
    DocumentFile made =
        Pdf.of(
            new PdfPage(
                html, page.files(), page.regular(), page.bold(), Map.of(), null, page.day()));
    assertThat(made.words())
        .containsExactly("\uD83C\uDFE1Heim", "\u05E9\u05DC", "Fot\u05D0", "\uD83D\uDE00");
    try (PDDocument pdf = Loader.loadPDF(made.bytes())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Hus \u25A1Heim", "\u010C\u00E1hci", "\u25A1\u25A1", "Fot\u25A1");
    }
    assertThat(Pdf.of(Pages.of("<h1>\u010C\u00E1hci</h1>")).words()).isEmpty();
  }

  /** The parts of a document are as many more as there is more on the page, and no more. */
  @Test
  void theWorkGrowsWithThePage() throws IOException {
    int few = objects(20);
    int more = objects(40) - few;
    assertThat(objects(80) - few - more).isBetween(2 * more - few / 4, 2 * more + few / 4);
  }

  private static int objects(int rows) throws IOException {
    String row = "<tr><th scope=\"row\">Plan</th><td>2026</td><td><a href=\"#a\">sjå</a></td></tr>";
    String table =
        "<h1 id=\"a\">A</h1><table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody>"
            + row.repeat(rows)
            + "</tbody></table>";
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Pages.of(table)).bytes())) {
      return pdf.getDocument().getXrefTable().size();
    }
  }

  @Test
  void theOutlineHasTheHeadings() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Pages.of(BODY)).bytes())) {
      PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("Strategien");
      assertThat(titles(first.children())).containsExactly("Hoppar over to nivå", "Måla");
    }
  }

  private static List<String> titles(Iterable<PDOutlineItem> items) {
    List<String> titles = new ArrayList<>();
    items.forEach(item -> titles.add(item.getTitle()));
    return titles;
  }

  @Test
  void linksSayWhereTheyLead() throws IOException {
    assertThat(links(Pages.of(BODY)))
        .containsExactlyInAnyOrder("Inn", "Til måla", "Ein plan", "Ut");
  }

  @Test
  void whereTheSiteIsNotKnownWordsAreLeft() throws IOException {
    assertThat(links(Pages.of(BODY, null))).containsExactlyInAnyOrder("Inn", "Til måla", "Ut");
  }

  private static List<String> links(PdfPage page) throws IOException {
    List<String> links = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(page).bytes())) {
      for (PDPage sheet : pdf.getPages()) {
        for (PDAnnotation annotation : sheet.getAnnotations()) {
          links.add(annotation.getContents());
        }
      }
    }
    return links.stream().distinct().toList();
  }

  @Test
  void aPictureWithoutWordsIsRefused() {
    assertThatThrownBy(
            () -> Pdf.of(Pages.of("<h1>A</h1><img src=\"figur.svg\" alt=\" \">")).bytes())
        .isInstanceOfSatisfying(
            PictureWithoutWords.class,
            refused -> assertThat(refused.picture()).isEqualTo("figur.svg"));
  }

  /** PDFBox takes several times as long for a font it may look for ligatures in. */
  @Test
  void eachCharacterIsAGlyphOfItsOwn() throws IOException {
    byte[] font = Pages.of("").regular();
    TrueTypeFont before = OneFont.read(font);
    TrueTypeFont plain = OneFont.read(PlainFont.of(font));
    assertThat(before.getGsubData()).isNotEqualTo(GsubData.NO_DATA_FOUND);
    assertThat(plain.getGsubData()).isEqualTo(GsubData.NO_DATA_FOUND);
    for (int letter = ' '; letter < 0x250; letter++) {
      int glyph = before.getUnicodeCmapLookup().getGlyphId(letter);
      assertThat(plain.getUnicodeCmapLookup().getGlyphId(letter)).isEqualTo(glyph);
      assertThat(plain.getAdvanceWidth(glyph)).isEqualTo(before.getAdvanceWidth(glyph));
    }
  }

  @Test
  void aLetterWrittenWithItsMarkApartIsThatLetter() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Pages.of("<h1>Cafe\u0301</h1>")).bytes())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Caf\u00e9");
    }
  }

  @Test
  void noFontIsTheMachines() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Pages.of(BODY)).bytes())) {
      List<String> fonts = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name).getName());
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(name -> name.contains("PlanverkInter"));
    }
  }
}
