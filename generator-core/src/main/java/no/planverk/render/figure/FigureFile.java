package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Graph;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNode.Text;
import no.planverk.render.svg.SvgNumber;
import no.planverk.render.svg.SvgRules;
import no.planverk.render.svg.SvgWriter;
import no.planverk.site.Frame.Brand;

/**
 * A figure as a file of its own, for a slide or a document: under its title, with what its signs
 * mean, whose it is and when that was decided. The colours are those of light pages on white, any
 * sans-serif font will do, and there are no links and nothing that only means something on a page.
 */
final class FigureFile {

  private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /**
   * Arial first: it is everywhere, or a font as wide is, and both are no wider than what we
   * measure.
   */
  private static final String FONTS = "Arial, Helvetica, sans-serif";

  private static final double MARGIN = 24;
  private static final double TITLE = 28;
  private static final double LEAST_WIDTH = 600;
  private static final double SOURCE = 16;

  /** Letters of a title are no wider than this part of their height, on average. */
  private static final double LETTER = 0.62;

  private FigureFile() {}

  /** The drawing without what stands around it: its size, and its shapes and texts. */
  static String drawing(Element figure) {
    String shapes =
        figure
            .elements()
            .map(FigureFile::group)
            .map(SvgWriter::write)
            .collect(Collectors.joining());
    return figure.get("viewBox") + "\n" + shapes;
  }

  /**
   * The file's text.
   *
   * @param drawing what {@link #drawing} gave
   */
  static String of(Graph graph, String drawing, List<Legend.Meaning> legend, Brand brand) {
    String[] parts = drawing.split("\n", 2);
    String[] room = parts[0].split(" ", -1);
    double high = Double.parseDouble(room[3]);
    double width = Math.max(Double.parseDouble(room[2]), least(brand));
    double top = MARGIN + TITLE + MARGIN;
    List<Element> around = new ArrayList<>(List.of(title(graph.title(), width)));
    FileLegend signs = new FileLegend(legend, MARGIN, top + high + MARGIN, width);
    around.addAll(signs.elements());
    around.addAll(source(brand, signs.bottom()));
    double bottom = signs.bottom() + 3 * MARGIN;
    String size = SvgNumber.text(width + 2 * MARGIN) + " " + SvgNumber.text(bottom);
    return HEADER
        + opening(size)
        + SvgWriter.write(named("title", graph.title()))
        + SvgWriter.write(named("desc", graph.description()))
        + SvgWriter.write(paper(size))
        + around.stream().map(SvgWriter::write).collect(Collectors.joining())
        + "<g transform=\"translate("
        + SvgNumber.text(MARGIN - Double.parseDouble(room[0]))
        + ","
        + SvgNumber.text(top - Double.parseDouble(room[1]))
        + ")\">"
        + parts[1]
        + "</g></svg>\n";
  }

  /** What is said of where it comes from has room on one line. */
  private static double least(Brand brand) {
    int letters =
        Math.max(
            (brand.municipality() + " · " + brand.strategy()).length(), brand.adopted().length());
    return Math.max(LEAST_WIDTH, letters * LETTER * SOURCE);
  }

  private static String opening(String size) {
    String[] sides = size.split(" ", -1);
    String empty =
        SvgWriter.write(
            Element.of(
                "svg",
                Map.of(
                    "font-family",
                    FONTS,
                    "height",
                    sides[1],
                    "role",
                    "img",
                    "viewBox",
                    "0 0 " + size,
                    "width",
                    sides[0],
                    "xmlns",
                    SvgRules.NAMESPACE)));
    return empty.replace("/>", ">");
  }

  private static Element title(String title, double width) {
    double size = Math.min(TITLE, width / (LETTER * Math.max(1, title.length())));
    return FileLegend.text(title, MARGIN, MARGIN + TITLE, size).with("font-weight", "700");
  }

  /** Whose strategy it is, and when it was decided. */
  private static List<Element> source(Brand brand, double top) {
    return List.of(
        FileLegend.text(
            brand.municipality() + " · " + brand.strategy(), MARGIN, top + MARGIN, SOURCE),
        FileLegend.text(brand.adopted(), MARGIN, top + 2 * MARGIN, SOURCE));
  }

  private static Element named(String element, String text) {
    return Element.of(element, Map.of(), new Text(text));
  }

  private static Element paper(String size) {
    String[] sides = size.split(" ", -1);
    return Element.of("rect", Map.of("fill", "#FFFFFF", "height", sides[1], "width", sides[0]));
  }

  private static Element group(Element group) {
    List<Element> shapes =
        group
            .elements()
            .flatMap(part -> part.name().equals("a") ? part.elements() : Stream.of(part))
            .filter(part -> !part.get("class").equals("pv-tegning__treff"))
            .map(part -> part.without("class"))
            .toList();
    return Element.of("g", Map.of()).holding(shapes);
  }
}
