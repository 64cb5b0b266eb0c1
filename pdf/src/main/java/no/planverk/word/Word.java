package no.planverk.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.pack.Zip;
import no.planverk.pdf.DocumentFile;
import no.planverk.pdf.PdfPage;
import no.planverk.pdf.PreparedPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes documents to work on: the same page gives the same bytes, on every machine and day. */
public final class Word {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private final PdfPage page;
  private final Document html;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Word(PdfPage page) {
    this.page = page;
    this.html = PreparedPage.html(page);
  }

  /**
   * The page as a document with headings, lists, tables and links that are told as such.
   *
   * @throws no.planverk.pdf.PictureWithoutWords when a picture has no alternative text
   */
  public static DocumentFile of(PdfPage page) {
    return new Word(page).file();
  }

  private DocumentFile file() {
    Markup out = new Markup();
    Links links = new Links();
    Numbering numbering = new Numbering();
    Pictures pictures = new Pictures(page.files(), out, links);
    out.open(
        "w:document",
        "xmlns:w",
        MAIN,
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "xmlns:a",
        DRAWING + "main",
        "xmlns:pic",
        DRAWING + "picture");
    out.open("w:body");
    new Body(out, new Runs(out, links, pictures), links, numbering)
        .write(html.body(), new Paragraph(""));
    Sheets.kind(out, false);
    out.close();
    out.close();
    put("[Content_Types].xml", fixed("types.xml"));
    put("_rels/.rels", fixed("relations.xml"));
    put("docProps/core.xml", properties());
    put("word/document.xml", HEAD + out);
    put("word/_rels/document.xml.rels", links.file());
    put("word/styles.xml", fixed("styles.xml").replace("LANGUAGE", Runs.language(language())));
    put("word/numbering.xml", numbering.file());
    put("word/settings.xml", fixed("settings.xml").replace("LANGUAGE", Runs.language(language())));
    put("word/footer.xml", fixed("footer.xml"));
    files.putAll(pictures.shown());
    return new DocumentFile(Zip.of(files), List.of(), pictures.inWords());
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private String language() {
    Element root = Objects.requireNonNull(html.selectFirst("html"));
    return root.attr("lang");
  }

  private String meta(String name) {
    return html.select("meta[name=" + name + "]").attr("content");
  }

  private String properties() {
    Markup out = new Markup();
    String time = page.day() + "T00:00:00Z";
    out.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    out.inside("dc:title", () -> out.text(html.title()));
    out.inside("dc:creator", () -> out.text(meta("author")));
    out.inside("dc:description", () -> out.text(meta("description")));
    out.inside("dc:language", () -> out.text(Runs.language(language())));
    for (String when : new String[] {"dcterms:created", "dcterms:modified"}) {
      out.inside(when, () -> out.text(time), "xsi:type", "dcterms:W3CDTF");
    }
    out.close();
    return HEAD + out;
  }

  private static String fixed(String name) {
    try (InputStream file = Word.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
