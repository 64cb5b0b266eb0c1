package no.planverk.render;

import no.planverk.diagram.Graph;
import no.planverk.render.Drawings.Picture;
import no.planverk.render.SvgNode.Element;
import no.planverk.text.Html;

/**
 * Lets nothing but shapes and text into what we publish as SVG.
 *
 * <p>Elements and attributes are taken from a list; a picture that holds something else that would
 * be seen, or that could run or fetch something, is refused.
 */
public final class SvgFilter {
  private SvgFilter() {}

  /**
   * A picture of the author's, without links.
   *
   * @param bytes an SVG file of at most 5 MB; may be hostile
   */
  public static Filtered picture(byte[] bytes) {
    try {
      Element root = SvgReader.read(bytes);
      return new Filtered.Clean(SvgWriter.write(root.with("xmlns", SvgRules.NAMESPACE)));
    } catch (SvgRefused e) {
      return e.value();
    }
  }

  /**
   * A drawing of a graph, made ready to stand in a page: named and described, with the graph's
   * links, in the graph's reading order.
   */
  static Picture figure(Graph graph, byte[] drawing) throws SvgRefused {
    Element figure = read(graph, drawing).element();
    int width = (int) Math.ceil(Box.number(figure, "width"));
    return new Picture(new Html(SvgWriter.write(figure)), width, DrawingFile.of(figure));
  }

  /** How far a drawing is from its graph's reading order; 0 is best. */
  static int disorder(Graph graph, byte[] drawing) throws SvgRefused {
    return read(graph, drawing).disorder();
  }

  private static Figure read(Graph graph, byte[] drawing) throws SvgRefused {
    return new Figure(graph, SvgReader.read(drawing));
  }
}
