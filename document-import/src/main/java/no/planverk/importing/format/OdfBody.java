package no.planverk.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.planverk.importing.document.Aside;
import no.planverk.importing.document.Block;
import no.planverk.importing.document.Heading;
import no.planverk.importing.document.ListMark;
import no.planverk.importing.document.Note;
import no.planverk.importing.document.Paragraph;
import no.planverk.importing.document.Picture;
import no.planverk.importing.document.Table;
import no.planverk.importing.document.Text;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The paragraphs and tables of a text in OpenDocument's form, in order. */
final class OdfBody {

  private final ZipSecureFile zip;
  private final OdfStyles styles;
  private final Findings findings;
  private int paragraphs;
  private int tables;

  OdfBody(ZipSecureFile zip, OdfStyles styles, Findings findings) {
    this.zip = zip;
    this.styles = styles;
    this.findings = findings;
  }

  List<Block> blocks(Element within) throws IOException, Refusal {
    List<Block> blocks = new ArrayList<>();
    take(within, blocks, 0);
    return blocks;
  }

  /** What stands in a header or a footer. */
  List<Block> aside(Element within, Aside.Kind kind) {
    List<Block> asides = new ArrayList<>();
    for (Element paragraph : Xml.all(within, "p")) {
      asides.add(new Aside(place(), new OdfText(styles, findings).of(paragraph).text(), kind));
    }
    return asides;
  }

  private void take(Element within, List<Block> blocks, int depth) throws IOException, Refusal {
    if (depth > Limits.DEPTH) {
      throw new Refusal("fil-dyp");
    }
    for (Element child : Xml.children(within)) {
      switch (Xml.name(child)) {
        case "p", "h" -> paragraph(child, blocks, null, depth);
        case "list" -> list(child, blocks, 0, Xml.attribute(child, "style-name"));
        case "table" -> table(child, blocks, depth);
        case "tracked-changes" -> deletions(child);
        case "table-of-content", "alphabetical-index" ->
            blocks.addAll(aside(child, Aside.Kind.CONTENTS));
        case "sequence-decls", "forms", "variable-decls" -> {}
        default -> take(child, blocks, depth + 1);
      }
    }
  }

  private void deletions(Element changes) {
    Xml.all(changes, "deletion").forEach(deletion -> findings.count("merk-slettet"));
  }

  private void list(Element list, List<Block> blocks, int depth, String style)
      throws IOException, Refusal {
    if (depth > Limits.DEPTH) {
      throw new Refusal("fil-dyp");
    }
    for (Element item : Xml.children(list)) {
      for (Element inside : Xml.children(item)) {
        if (Xml.name(inside).equals("list")) {
          String own = Xml.attribute(inside, "style-name");
          list(inside, blocks, depth + 1, own.isEmpty() ? style : own);
        } else {
          ListMark mark = new ListMark(Math.min(depth, 8), styles.isOrdered(style, depth));
          paragraph(inside, blocks, mark, depth);
        }
      }
    }
  }

  private void paragraph(Element element, List<Block> blocks, @Nullable ListMark mark, int depth)
      throws IOException, Refusal {
    OdfText read = new OdfText(styles, findings).of(element);
    String place = place();
    if (Xml.name(element).equals("h")) {
      int level = Xml.number(element, "outline-level", 1, 9);
      blocks.add(new Heading(place, level, read.text()));
      findings.numbered(mark == null ? styles.headingMark(level) : mark);
    } else if (styles.isTitle(Xml.attribute(element, "style-name"))) {
      blocks.add(new Heading(place, 0, read.text()));
    } else {
      blocks.add(new Paragraph(place, read.text(), mark));
    }
    around(read, blocks, place, depth);
  }

  /** What hangs on a paragraph: pictures, boxes and notes. */
  private void around(OdfText read, List<Block> blocks, String place, int depth)
      throws IOException, Refusal {
    int pictures = 0;
    for (OdfText.Image image : read.images()) {
      pictures++;
      picture(image, place + ", bilde " + pictures, blocks);
    }
    for (Element box : read.boxes()) {
      take(box, blocks, depth + 1);
    }
    for (OdfText.NoteBody note : read.notes()) {
      List<Text> lines = new ArrayList<>();
      Xml.all(note.body(), "p").forEach(p -> lines.add(new OdfText(styles, findings).of(p).text()));
      blocks.add(new Note("note " + note.number(), note.number(), Text.lines(lines)));
    }
  }

  private void picture(OdfText.Image image, String place, List<Block> blocks) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(image.path());
    if (entry == null) {
      findings.count("merk-bilde-utenfor");
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      String name = image.path();
      String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      blocks.add(new Picture(place, extension, in.readAllBytes(), image.alt()));
    }
  }

  private void table(Element element, List<Block> blocks, int depth) throws IOException, Refusal {
    tables++;
    String place = "tabell " + tables;
    OdfTable table = new OdfTable(styles, findings, new OdfTable.TextPlaces(place));
    blocks.add(new Table(place, "", table.cells(element)));
    for (OdfText read : table.texts()) {
      around(read, blocks, place, depth);
    }
  }

  private String place() {
    paragraphs++;
    return "avsnitt " + paragraphs;
  }
}
