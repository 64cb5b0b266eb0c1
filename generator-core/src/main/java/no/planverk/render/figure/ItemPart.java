package no.planverk.render.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Item;
import no.planverk.render.svg.SvgNode;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNode.Text;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * An item as a part of a figure: its shape and its texts, with a link where it leads somewhere.
 *
 * @param parent the id of the group it stands in; null where it stands in none
 * @param shapes what PlantUML drew of it beside what is written on it
 * @param frame whether it is drawn around others
 * @param place where it stands
 */
record ItemPart(
    Item item, @Nullable String parent, List<Element> shapes, boolean frame, Place place) {

  // What the script of the figures asks for, to show what a box is tied to.
  private static final String ID = "data-pv-id";
  private static final String INSIDE = "data-pv-i";

  Element element() {
    List<Element> shapes = this.shapes.stream().map(this::placed).toList();
    List<Element> texts = written(place.lines().all());
    List<Element> parts = new ArrayList<>();
    if (item.href() == null) {
      parts.addAll(shapes);
      parts.addAll(texts);
    } else if (frame) {
      parts.addAll(shapes);
      parts.add(link(Stream.concat(Stream.of(target()), texts.stream()).toList()));
    } else {
      parts.add(link(Stream.concat(shapes.stream(), texts.stream()).toList()));
    }
    String kind = frame ? "pv-tegning__gruppe" : "pv-tegning__boks";
    Element group =
        Element.of(
            "g", Map.of("class", kind + " pv-tegning--" + Legend.name(item.look()), ID, item.id()));
    return (parent == null ? group : group.with(INSIDE, parent)).holding(parts);
  }

  private List<Element> written(List<Element> lines) {
    return QuotedLines.of(item, MarkLine.in(item, lines)).stream()
        .map(line -> line.without("textLength"))
        .toList();
  }

  private Element placed(Element shape) {
    return shape.name().equals("rect") ? Box.on(place.box(), shape) : shape;
  }

  /**
   * Between lines of text stands a space, so that the words read as in the name. Where some of them
   * are in another language the link has no name beside them: one name cannot be in two languages.
   * The keyboard finds the links in the figure's words, and here by a script that makes them one
   * stop.
   */
  private Element link(List<Element> parts) {
    List<SvgNode> spaced = new ArrayList<>();
    for (Element part : parts) {
      spaced.add(part);
      spaced.add(new Text(" "));
    }
    String name = name();
    Map<String, String> named =
        Quotes.in(name) ? Map.of("tabindex", "-1") : Map.of("aria-label", name, "tabindex", "-1");
    @Nullable String href = item.href();
    return Element.of("a", named).with("href", href == null ? "" : href).holding(spaced);
  }

  /** What a link is called: all that is written on it. */
  private String name() {
    @Nullable String detail = item.detail();
    return detail == null ? item.label() : item.label() + ", " + detail;
  }

  /** What of a group is clicked on: a field behind its label, at least 24 units high. */
  private Element target() {
    Rectangle2D texts = place.lines().room();
    double width = Math.max(texts.getWidth() + 12, 24);
    Rectangle2D field = Box.at(texts.getX() - 6, texts.getY() - 4, width, texts.getHeight() + 8);
    Element rect =
        Element.of(
            "rect",
            Map.of(
                "class", "pv-tegning__treff", "fill", "none", "pointer-events", "all", "rx", "4"));
    return Box.on(field, rect);
  }
}
