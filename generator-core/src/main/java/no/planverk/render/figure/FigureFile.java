package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgRules;
import no.planverk.render.svg.SvgWriter;

/**
 * A figure as a file of its own: the colours of light pages on white, any sans-serif font, no links
 * and nothing that only means something on a page.
 */
final class FigureFile {

  private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String FONTS = "Inter, Arial, Helvetica, sans-serif";

  private FigureFile() {}

  /** The file's text, made from a page's {@code svg} element: title, description, drawing. */
  static String of(Element figure) {
    Stream<Element> named = figure.elements().limit(2);
    Stream<Element> drawn = figure.elements().skip(2).map(FigureFile::group);
    List<Element> parts =
        Stream.of(named, Stream.of(paper(figure)), drawn).flatMap(part -> part).toList();
    Element root =
        figure
            .without("class")
            .with("font-family", FONTS)
            .with("role", "img")
            .with("xmlns", SvgRules.NAMESPACE)
            .holding(parts);
    return HEADER + SvgWriter.write(root) + "\n";
  }

  private static Element paper(Element figure) {
    String[] room = figure.get("viewBox").split(" ", -1);
    return Element.of(
        "rect",
        Map.of("fill", "#FFFFFF", "x", room[0], "y", room[1], "width", room[2], "height", room[3]));
  }

  private static Element group(Element group) {
    boolean arrow = group.get("class").startsWith("pv-tegning__pil");
    List<Element> shapes =
        group
            .elements()
            .flatMap(part -> part.name().equals("a") ? part.elements() : Stream.of(part))
            .filter(part -> !part.get("class").equals("pv-tegning__treff"))
            .map(part -> arrow && part.name().equals("text") ? haloed(part) : part)
            .toList();
    return Element.of("g", Map.of()).holding(shapes);
  }

  /** What is written on an arrow stays readable where a line passes behind it. */
  private static Element haloed(Element text) {
    return text.with("paint-order", "stroke")
        .with("stroke", "#FFFFFF")
        .with("stroke-linejoin", "round")
        .with("stroke-width", "4");
  }
}
