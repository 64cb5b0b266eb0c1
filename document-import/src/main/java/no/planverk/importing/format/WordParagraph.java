package no.planverk.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.importing.document.Text;
import no.planverk.importing.text.Addresses;
import no.planverk.importing.text.CleanText;
import no.planverk.importing.text.TextLine;
import org.w3c.dom.Element;

/** One paragraph of Word, run by run. */
final class WordParagraph {

  private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*");

  private final WordParts parts;
  private final Findings findings;
  private final TextLine line = new TextLine();
  private final List<Image> images = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private final List<NoteMark> notes = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private String fieldAddress = "";

  /** A picture in the text: its number among the relations, and what is said to be in it. */
  record Image(String id, String alt, int number) {}

  /** A note it points at, by kind and id, and the number readers see. */
  record NoteMark(String id, int number) {}

  WordParagraph(WordParts parts, Findings findings) {
    this.parts = parts;
    this.findings = findings;
  }

  /** Reads it. */
  WordParagraph of(Element paragraph) {
    runs(paragraph, "");
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

  /** The notes it points at. */
  List<NoteMark> notes() {
    return notes;
  }

  private void runs(Element within, String address) {
    for (Element child : Xml.children(within)) {
      switch (Xml.name(child)) {
        case "r" -> run(child, address);
        case "hyperlink" -> runs(child, parts.address(Xml.attribute(child, "id")));
        case "fldSimple" -> runs(child, address(Xml.attribute(child, "instr"), address));
        case "del", "moveFrom" -> findings.count("merk-slettet");
        case "pPr", "sdtPr", "rPr", "proofErr" -> {}
        case "oMath", "oMathPara" -> formula(child);
        case "commentRangeStart" -> findings.count("merk-kommentar");
        default -> runs(child, address);
      }
    }
  }

  private static String address(String field, String around) {
    Matcher link = LINK_FIELD.matcher(field);
    return link.matches() ? Addresses.allowed(link.group(1)) : around;
  }

  private void formula(Element formula) {
    Xml.all(formula, "t").forEach(t -> line.add(t.getTextContent(), TextLine.Style.PLAIN));
    findings.count("merk-formel");
  }

  private void run(Element run, String address) {
    if (isOn(run, "vanish")) {
      findings.count("merk-skjult");
      return;
    }
    String leads = address.isEmpty() ? fieldAddress : address;
    TextLine.Style style =
        new TextLine.Style(isOn(run, "b"), isOn(run, "i"), isOn(run, "strike"), leads);
    String font = Xml.at(run, "rPr", "rFonts").map(f -> Xml.attribute(f, "ascii")).orElse("");
    Xml.children(run).forEach(part -> part(part, style, font));
  }

  private static boolean isOn(Element run, String property) {
    return Xml.at(run, "rPr", property)
        .map(found -> !Xml.attribute(found, "val").matches("0|false|none|off"))
        .orElse(false);
  }

  private void part(Element part, TextLine.Style style, String font) {
    switch (Xml.name(part)) {
      case "t" -> line.add(SymbolFonts.text(font, part.getTextContent()), style);
      case "tab", "ptab" -> line.add(" ", style);
      case "br", "cr" -> lineBreak(part, style);
      case "noBreakHyphen" -> line.add("-", style);
      case "sym" ->
          line.add(
              SymbolFonts.sign(Xml.attribute(part, "font"), Xml.attribute(part, "char")), style);
      case "ruby" -> Xml.at(part, "rubyBase").ifPresent(base -> runs(base, style.address()));
      case "footnoteReference" -> note("footnote", part);
      case "endnoteReference" -> note("endnote", part);
      case "fldChar" -> fieldMark(Xml.attribute(part, "fldCharType"));
      case "instrText" -> field.append(part.getTextContent());
      case "AlternateContent" -> alternative(part, style, font);
      case "drawing", "pict", "object" -> drawing(part);
      default -> {}
    }
  }

  private void lineBreak(Element part, TextLine.Style style) {
    line.add(Xml.attribute(part, "type").isEmpty() ? "\n" : " ", style);
  }

  private void note(String kind, Element part) {
    NoteMark mark = new NoteMark(kind + Xml.attribute(part, "id"), findings.nextNote());
    notes.add(mark);
    line.addNote(mark.number());
  }

  /** A link may be written as a field: its address, a divider, its text, an end. */
  private void fieldMark(String type) {
    if (type.equals("begin")) {
      field.setLength(0);
    } else if (type.equals("separate")) {
      fieldAddress = address(field.toString(), "");
    } else {
      fieldAddress = "";
    }
  }

  /** The same thing drawn in two ways: the first is the one shown. */
  private void alternative(Element part, TextLine.Style style, String font) {
    Xml.children(part).stream()
        .findFirst()
        .ifPresent(choice -> Xml.children(choice).forEach(inside -> part(inside, style, font)));
  }

  private void drawing(Element drawing) {
    boxes.addAll(Xml.all(drawing, "txbxContent"));
    String alt =
        Xml.all(drawing, "docPr").stream()
            .map(said -> Xml.attribute(said, "descr"))
            .findFirst()
            .orElse("");
    for (Element blip : Xml.all(drawing, "blip")) {
      images.add(new Image(Xml.attribute(blip, "embed"), CleanText.of(alt), images.size() + 1));
    }
    for (Element old : Xml.all(drawing, "imagedata")) {
      images.add(new Image(Xml.attribute(old, "id"), CleanText.of(alt), images.size() + 1));
    }
  }
}
