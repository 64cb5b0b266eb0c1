package no.planverk.importing.format;

import java.util.ArrayList;
import java.util.List;
import no.planverk.importing.document.Text;
import no.planverk.importing.text.Addresses;
import no.planverk.importing.text.CleanText;
import no.planverk.importing.text.TextLine;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One paragraph of an OpenDocument file. */
final class OdfText {

  private final OdfStyles styles;
  private final Findings findings;
  private final TextLine line = new TextLine();
  private final List<Image> images = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private final List<NoteBody> notes = new ArrayList<>();

  /** A picture: its path in the file, and what is said to be in it. */
  record Image(String path, String alt) {}

  /** A note it points at, and the number readers see. */
  record NoteBody(Element body, int number) {}

  OdfText(OdfStyles styles, Findings findings) {
    this.styles = styles;
    this.findings = findings;
  }

  OdfText of(Element paragraph) {
    String style = Xml.attribute(paragraph, "style-name");
    inside(paragraph, styles.run("paragraph", style, TextLine.Style.PLAIN));
    return this;
  }

  Text text() {
    return line.text();
  }

  boolean isStrong() {
    return line.isStrong();
  }

  List<Image> images() {
    return images;
  }

  List<Element> boxes() {
    return boxes;
  }

  List<NoteBody> notes() {
    return notes;
  }

  private void inside(Node parent, TextLine.Style style) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        element(element, style);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        // Line ends in the file are spaces of the text.
        line.add(child.getNodeValue().replaceAll("[\\r\\n\\t ]+", " "), style);
      }
    }
  }

  private void element(Element element, TextLine.Style style) {
    switch (Xml.name(element)) {
      case "s" -> line.add(" ".repeat(Xml.number(element, "c", 1, 100)), style);
      case "tab" -> line.add(" ", style);
      case "line-break" -> line.add("\n", style);
      case "a" -> inside(element, leading(element, style));
      case "span" -> span(element, style);
      case "note" -> note(element);
      case "annotation" -> findings.count("merk-kommentar");
      case "hidden-text", "hidden-paragraph" -> findings.count("merk-skjult");
      case "frame", "custom-shape" -> frame(element);
      case "annotation-end", "tracked-changes", "soft-page-break" -> {}
      default -> inside(element, style);
    }
  }

  private static TextLine.Style leading(Element link, TextLine.Style style) {
    String address = Addresses.allowed(Xml.attribute(link, "href"));
    return new TextLine.Style(style.bold(), style.italic(), style.struck(), address);
  }

  private void span(Element span, TextLine.Style style) {
    String name = Xml.attribute(span, "style-name");
    if (styles.isUnseen(name)) {
      findings.count("merk-skjult");
    } else {
      inside(span, styles.run("text", name, style));
    }
  }

  private void note(Element note) {
    int number = findings.nextNote();
    line.addNote(number);
    Xml.child(note, "note-body").ifPresent(body -> notes.add(new NoteBody(body, number)));
  }

  private void frame(Element frame) {
    String title = Xml.child(frame, "title").map(Node::getTextContent).orElse("");
    String alt = Xml.child(frame, "desc").map(Node::getTextContent).orElse(title);
    Xml.children(frame, "image").stream()
        .findFirst()
        .ifPresent(image -> images.add(new Image(Xml.attribute(image, "href"), CleanText.of(alt))));
    boxes.addAll(Xml.children(frame, "text-box"));
    if (Xml.name(frame).equals("custom-shape")) {
      boxes.add(frame);
    }
  }
}
