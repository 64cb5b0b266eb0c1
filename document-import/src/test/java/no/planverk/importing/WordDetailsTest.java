package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Word has beside plain text: seen things become text, what is not seen is counted. */
class WordDetailsTest {

  @TempDir Path folder;

  private Imported imported(Parts parts) throws IOException {
    return Imported.of(folder, Language.NB, parts.in(folder.resolve("a.docx")))
        .isReadByPlanverk(Language.NB);
  }

  @Test
  void deletionsCommentsAndHiddenTextAreNoText() throws IOException {
    Imported imported =
        imported(
            Parts.word(
                    Parts.h(1, "Innledning")
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Vi skal </w:t></w:r>"
                        + "<w:del><w:r><w:delText>ikke </w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>bygge</w:t></w:r></w:ins>"
                        + "<w:commentRangeStart w:id=\"1\"/><w:r><w:t> skole.</w:t></w:r>"
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hemmelig</w:t></w:r></w:p>"
                        + "<w:del><w:p><w:r><w:t>borte</w:t></w:r></w:p></w:del>"
                        + "<w:moveFrom><w:p><w:r><w:t>flyttet</w:t></w:r></w:p></w:moveFrom>")
                .w(
                    "comments",
                    "<w:comment w:id=\"1\">" + Parts.p("Er dette sant?") + "</w:comment>"));

    assertThat(imported.file("kapitler/1-innledning.md")).endsWith("---\nVi skal bygge skole.\n");
    assertThat(imported.files().toString() + imported.report())
        .doesNotContain("ikke bygge", "hemmelig", "borte", "flyttet", "Er dette sant");
    assertThat(imported.said())
        .contains(
            "3 sporede slettinger er ikke tatt med.",
            "1 kommentar i margen er ikke tatt med.",
            "1 stykke skjult tekst er ikke tatt med.");
  }

  @Test
  void notesLinksBoxesAndContents() throws IOException {
    Imported imported =
        imported(
            Parts.word(
                    "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>Innledning 3</w:t></w:r></w:p>"
                        + Parts.h(1, "Innledning")
                        + "<w:p><w:r><w:t>Se </w:t></w:r><w:hyperlink r:id=\"r9\"><w:r><w:t>loven</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>"
                        + Parts.p("I en boks")
                        + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + Parts.p("I en boks")
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"javascript:alert(1)\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>klikk</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                .related("r9", "hyperlink", "https://lovdata.no/", true)
                .w("styles", "<w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>")
                .w(
                    "footnotes",
                    "<w:footnote w:id=\"2\">" + Parts.p("Fra 2008.") + "</w:footnote>"));

    assertThat(imported.file("kapitler/1-innledning.md"))
        .endsWith(
            "---\nSe [loven](<https://lovdata.no/>) \\[1\\]\n\nI en boks\n\nklikk\n\n\\[1\\] Fra 2008.\n");
    assertThat(imported.report()).contains("innholdsfortegnelse, som nettstedet lager");
  }

  @Test
  void picturesComeWithTheirWords() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(
        new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB),
        "png",
        png);
    String drawing =
        "<w:p><w:r><w:drawing><wp:docPr descr=\"Kart over [sentrum]\"/><a:blip r:embed=\"%s\"/></w:drawing></w:r></w:p>";
    Imported imported =
        imported(
            Parts.word(
                    Parts.h(1, "Kart")
                        + drawing.formatted("r5")
                        + drawing.formatted("r6")
                        + drawing.formatted("r7"))
                .put("word/media/image1.png", png.toByteArray())
                .put("word/media/image2.emf", new byte[] {1})
                .related("r5", "image", "media/image1.png", false)
                .related("r6", "image", "https://example.com/a.png", true)
                .related("r7", "image", "media/image2.emf", false));

    assertThat(imported.file("kapitler/1-kart.md"))
        .endsWith("---\n![Kart over \\[sentrum\\]](../bilder/bilde-1.png)\n");
    assertThat(imported.plans().resolve("bilder/bilde-1.png")).hasBinaryContent(png.toByteArray());
    assertThat(imported.said()).anyMatch(line -> line.startsWith("1 bilde ligger utenfor"));
  }

  /** A number Word sets is no part of the text, and a text that points at it points at nothing. */
  @Test
  void numbersOfHeadingsAndTablesInTablesAreTold() throws IOException {
    String inner =
        "<w:tbl><w:tr>" + Parts.tc("", "inni") + Parts.tc("", "også") + "</w:tr></w:tbl>";
    String numbered =
        "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>Mål</w:t></w:r></w:p>";
    Imported imported =
        imported(
            Parts.word(
                    numbered
                        + "<w:tbl><w:tr><w:tc><w:tcPr/>"
                        + Parts.p("Ute")
                        + inner
                        + "</w:tc>"
                        + Parts.tc("", "ved siden av")
                        + "</w:tr></w:tbl>")
                .w(
                    "numbering",
                    "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>"));

    assertThat(imported.said())
        .anyMatch(line -> line.startsWith("1 overskrift har et tall tekstbehandleren setter selv"))
        .contains("1 tabell inni en annen tabell er lest linje for linje, i ruten den står i.");
    assertThat(imported.file("kapitler/1-mal.md")).contains("Ute", "inni", "også", "ved siden av");
  }

  @Test
  void signsOfMarkdownAreSignsOfTheText() throws IOException {
    String text = "# *a* _b_ [c](d) &lt;br&gt; `e` ~~f~~ &amp;amp; x | y";
    Imported imported =
        imported(
            Parts.word(
                Parts.h(1, "Tegn")
                    + Parts.p(text)
                    + Parts.p("1. januar")
                    + Parts.p("- strek")
                    + Parts.p("---")));

    assertThat(imported.file("kapitler/1-tegn.md"))
        .contains("\\# \\*a\\* \\_b\\_ \\[c\\](d) \\<br\\> \\`e\\` \\~\\~f\\~\\~ \\&amp; x \\| y")
        .contains("1\\. januar", "\\- strek", "\\---");
  }

  @Test
  void mergedCellsAndRepeatedHeads() throws IOException {
    String head =
        "<w:tr>"
            + Parts.tc("", "Plan")
            + Parts.tc("", "Ansvarlig")
            + Parts.tc("", "Merknad")
            + "</w:tr>";
    Imported imported =
        imported(
            Parts.word(
                "<w:tbl>"
                    + head
                    + "<w:tr>"
                    + Parts.tc("<w:gridSpan w:val=\"3\"/>", "Helse")
                    + "</w:tr>"
                    + "<w:tr>"
                    + Parts.tc("", "Demensplan")
                    + Parts.tc("<w:vMerge w:val=\"restart\"/>", "Omsorg")
                    + Parts.tc("", "haster")
                    + "</w:tr>"
                    + "<w:tr>"
                    + Parts.tc("", "Rusplan")
                    + Parts.tc("<w:vMerge/>", "")
                    + Parts.tc("", "-")
                    + "</w:tr>"
                    + head
                    + "<w:tr>"
                    + Parts.tc("<w:vMerge w:val=\"restart\"/>", "Vannplan")
                    + Parts.tc("", "Teknisk")
                    + Parts.tc("", "del 1")
                    + "</w:tr>"
                    + "<w:tr>"
                    + Parts.tc("<w:vMerge/>", "")
                    + Parts.tc("", "Miljø")
                    + Parts.tc("", "del 2")
                    + "</w:tr>"
                    + "<w:tr><w:trPr><w:del/></w:trPr>"
                    + Parts.tc("", "Gammel plan")
                    + "</w:tr></w:tbl>"));

    assertThat(imported.file("planer.yaml"))
        .contains(
            "- navn: Demensplan\n    type: plan\n    gruppe: Helse\n    ansvarlig: Omsorg\n    merknad: haster")
        .contains("- navn: Rusplan\n    type: plan\n    gruppe: Helse\n    ansvarlig: Omsorg\n  -")
        .contains(
            "ansvarlig: Teknisk\n    merknad: |-\n      del 1\n\n      Ansvarlig: Miljø\n\n      del 2")
        .doesNotContain("Gammel plan", "navn: Plan\n");
    assertThat(imported.said()).anyMatch(line -> line.startsWith("3 planer, 0 kapitler"));
  }

  @Test
  void signsOfSymbolFontsAreWhatTheyShow() throws IOException {
    String sym = "<w:sym w:font=\"%s\" w:char=\"%s\"/>";
    Imported imported =
        imported(
            Parts.word(
                Parts.h(1, "Innledning")
                    + "<w:p><w:r>"
                    + sym.formatted("Wingdings", "F0FC")
                    + sym.formatted("Wingdings", "F0FB")
                    + sym.formatted("Wingdings", "00A8")
                    + sym.formatted("Wingdings 2", "F052")
                    + sym.formatted("Webdings", "F0FC")
                    + sym.formatted("Wingdings", "x")
                    + "</w:r><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\u00FC \uF0FE</w:t></w:r>"
                    + "<w:r><w:ruby><w:rt><w:r><w:t>over</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>under</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"));

    assertThat(imported.file("kapitler/1-innledning.md")).endsWith("---\n✓✗☐☑••✓ ☑under\n");
  }

  @Test
  void signsAtTheEndOfAHeadingAreWords() throws IOException {
    Imported imported =
        imported(
            Parts.word(
                Parts.h(1, "Innledning")
                    + Parts.h(2, "#")
                    + Parts.h(2, "Punkt ##")
                    + Parts.p("x")
                    + Parts.h(1, "Slutt")
                    + Parts.p("y")
                    + Parts.h(1, "Kilder")
                    + Parts.p("z")));

    assertThat(imported.file("kapitler/1-innledning.md"))
        .endsWith("---\n## \\#\n\n## Punkt \\##\n\nx\n");
  }
}
