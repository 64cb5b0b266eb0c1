package no.planverk.importing.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.planverk.importing.document.Aside;
import no.planverk.importing.document.Block;
import no.planverk.importing.document.Heading;
import no.planverk.importing.document.ListMark;
import no.planverk.importing.document.Note;
import no.planverk.importing.document.Paragraph;
import no.planverk.importing.document.Table;
import no.planverk.importing.document.Text;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.w3c.dom.Element;

/** The paragraphs and tables of a Word document, in order. */
final class WordBody {

  /** The style of the tables in our own document that show what stands in another too. */
  private static final String OVERVIEW = "Overview";

  private final WordParts parts;
  private final WordStyles styles;
  private final Findings findings;
  private final Map<String, Element> notes = new TreeMap<>();
  private int paragraphs;
  private int tables;

  WordBody(WordParts parts, Findings findings) throws IOException, OpenXML4JException, Refusal {
    this.parts = parts;
    this.styles = new WordStyles(parts);
    this.findings = findings;
    for (String kind : List.of("footnote", "endnote")) {
      parts
          .part("/word/" + kind + "s.xml")
          .ifPresent(
              root ->
                  Xml.children(root, kind)
                      .forEach(note -> notes.put(kind + Xml.attribute(note, "id"), note)));
    }
  }

  /** What stands in an element, from top to bottom. */
  List<Block> blocks(Element within) throws Refusal {
    List<Block> blocks = new ArrayList<>();
    take(within, blocks, 0);
    return blocks;
  }

  /** What stands in a header or a footer. */
  List<Block> aside(Element edge, Aside.Kind kind) throws Refusal {
    List<Block> asides = new ArrayList<>();
    for (Element paragraph : Xml.all(edge, "p")) {
      Text text = new WordParagraph(parts, findings).of(paragraph).text();
      asides.add(new Aside(place(), text, kind));
    }
    return asides;
  }

  private void take(Element within, List<Block> blocks, int depth) throws Refusal {
    if (depth > Limits.DEPTH) {
      throw new Refusal("fil-dyp");
    }
    for (Element child : Xml.children(within)) {
      switch (Xml.name(child)) {
        case "p" -> paragraph(child, blocks, depth);
        case "tbl" -> table(child, blocks, depth);
        case "del", "moveFrom" -> findings.count("merk-slettet");
        case "altChunk" -> findings.count("merk-innlemmet");
        case "sectPr", "sdtPr", "sdtEndPr", "tcPr", "pPr" -> {}
        default -> take(child, blocks, depth + 1);
      }
    }
  }

  private void paragraph(Element element, List<Block> blocks, int depth) throws Refusal {
    WordParagraph read = new WordParagraph(parts, findings).of(element);
    Text text = read.text();
    Optional<Integer> level = styles.heading(element);
    ListMark mark = styles.mark(element);
    String place = place();
    if (styles.isContents(element)) {
      blocks.add(new Aside(place, text, Aside.Kind.CONTENTS));
    } else if (level.isPresent()) {
      blocks.add(new Heading(place, level.get(), text));
      findings.numbered(mark);
    } else {
      blocks.add(new Paragraph(place, text, mark));
    }
    for (WordParagraph.Image image : read.images()) {
      Optional<? extends Block> picture =
          parts.picture(image.id(), image.alt(), place + ", bilde " + image.number());
      picture.ifPresentOrElse(blocks::add, () -> findings.count("merk-bilde-utenfor"));
    }
    for (Element box : read.boxes()) {
      take(box, blocks, depth + 1);
    }
    for (WordParagraph.NoteMark note : read.notes()) {
      note(note, blocks);
    }
  }

  private void note(WordParagraph.NoteMark mark, List<Block> blocks) {
    Element note = notes.get(mark.id());
    if (note != null) {
      List<Text> lines = new ArrayList<>();
      Xml.all(note, "p")
          .forEach(line -> lines.add(new WordParagraph(parts, findings).of(line).text()));
      blocks.add(new Note("note " + mark.number(), mark.number(), Text.lines(lines)));
    }
  }

  private void table(Element element, List<Block> blocks, int depth) throws Refusal {
    tables++;
    WordTable table = new WordTable(parts, findings, "tabell " + tables);
    boolean overview = Xml.value(element, "tblPr", "tblStyle").equals(OVERVIEW);
    blocks.add(new Table("tabell " + tables, "", table.cells(element), overview));
    int pictures = 0;
    for (WordParagraph.Image image : table.images()) {
      pictures++;
      Optional<? extends Block> picture =
          parts.picture(image.id(), image.alt(), "tabell " + tables + ", bilde " + pictures);
      picture.ifPresent(blocks::add);
    }
    for (Element box : table.boxes()) {
      take(box, blocks, depth + 1);
    }
    for (WordParagraph.NoteMark note : table.notes()) {
      note(note, blocks);
    }
  }

  private String place() {
    paragraphs++;
    return "avsnitt " + paragraphs;
  }
}
