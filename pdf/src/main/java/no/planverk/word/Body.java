package no.planverk.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the blocks of a page as paragraphs and tables, in their order. */
final class Body {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figure",
          "figcaption",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");

  private final Markup out;
  private final Runs runs;
  private final Links links;
  private final Numbering numbering;
  private final List<String> waiting = new ArrayList<>();

  Body(Markup out, Runs runs, Links links, Numbering numbering) {
    this.out = out;
    this.runs = runs;
    this.links = links;
    this.numbering = numbering;
  }

  /** Everything inside an element. */
  void write(Element parent, Paragraph look) {
    List<Node> line = new ArrayList<>();
    Paragraph next = look;
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        next = flush(line, next);
        block(element, next);
        next = next.going();
      } else if (!line.isEmpty() || !(child instanceof TextNode text && text.isBlank())) {
        line.add(child);
      }
    }
    flush(line, next);
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.tagName())
        || element.children().stream().anyMatch(Body::isBlock);
  }

  private Paragraph flush(List<Node> line, Paragraph look) {
    boolean says =
        line.stream()
            .anyMatch(node -> node instanceof TextNode text ? !text.isBlank() : says(node));
    if (says) {
      paragraph(look, List.copyOf(line), false);
    }
    line.clear();
    return says ? look.going() : look;
  }

  private static boolean says(Node node) {
    return node instanceof Element element
        && (element.hasText() || !element.select("img").isEmpty());
  }

  private void block(Element element, Paragraph look) {
    if (!element.id().isEmpty()) {
      waiting.add(element.id());
    }
    String tag = element.tagName();
    switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> list(element, look);
      case "table" -> new Tables(out, this).write(element);
      case "blockquote" -> write(element, new Paragraph("Quote"));
      case "dt" -> paragraph(new Paragraph("Term"), element.childNodes(), true);
      case "dd" -> write(element, new Paragraph("Detail"));
      case "nav" -> contents(element);
      case "hr" -> {}
      default -> part(element, look);
    }
  }

  /** A table, or a picture, that is as wide as a sheet lies across has a sheet across. */
  private void part(Element element, Paragraph look) {
    boolean wide = element.hasClass("pv-dok__bred") && element.selectFirst("table, img") != null;
    if (wide) {
      Sheets.end(out, false);
    }
    write(element, look);
    if (wide) {
      Sheets.end(out, true);
    }
  }

  private void heading(Element heading) {
    Paragraph look = new Paragraph("Heading" + heading.tagName().substring(1));
    Element part = heading.closest(".pv-dok__del");
    boolean begins =
        heading.tagName().equals("h2") && part != null && !part.hasClass("pv-dok__kapittel");
    paragraph(begins ? look.beginningASheet() : look, heading.childNodes(), false);
  }

  private void list(Element list, Paragraph around) {
    int number = list.tagName().equals("ol") ? numbering.counted() : Numbering.DOTS;
    int level = Math.min(around.level() + 1, Numbering.DEEPEST);
    for (Element item : list.children()) {
      if (!item.id().isEmpty()) {
        waiting.add(item.id());
      }
      write(item, Paragraph.ofList(number, level));
    }
  }

  /** The contents are a field Word can fill with numbers of pages; until then they are links. */
  private void contents(Element nav) {
    List<Element> entries = nav.select("a");
    nav.select("h1, h2, h3")
        .forEach(title -> paragraph(new Paragraph("TocTitle"), title.childNodes(), false));
    for (int index = 0; index < entries.size(); index++) {
      boolean first = index == 0;
      boolean last = index == entries.size() - 1;
      Element entry = entries.get(index);
      out.open("w:p");
      new Paragraph("TOC1").write(out);
      if (first) {
        field("begin");
        out.inside(
            "w:r", () -> out.inside("w:instrText", () -> out.text("TOC \\o \"2-2\" \\h \\u")));
        field("separate");
      }
      runs.write(entry, false);
      if (last) {
        field("end");
      }
      out.close();
    }
  }

  private void field(String at) {
    out.inside("w:r", () -> out.empty("w:fldChar", "w:fldCharType", at));
  }

  /** A paragraph of some nodes, at the places that are marked before it. */
  void paragraph(Paragraph look, List<Node> line, boolean strong) {
    out.open("w:p");
    look.write(out);
    for (String anchor : waiting) {
      if (links.isNew(anchor)) {
        String number = Integer.toString(links.number(anchor));
        out.empty("w:bookmarkStart", "w:id", number, "w:name", Links.name(anchor));
        out.empty("w:bookmarkEnd", "w:id", number);
      }
    }
    waiting.clear();
    line.forEach(node -> runs.write(node, strong));
    out.close();
  }
}
