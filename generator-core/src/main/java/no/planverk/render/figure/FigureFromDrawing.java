package no.planverk.render.figure;

import no.planverk.diagram.graph.Graph;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgReader;
import no.planverk.render.svg.SvgRefused;
import no.planverk.render.svg.SvgWriter;
import no.planverk.text.Html;

/** Makes the figure of a page of what PlantUML drew of a graph. */
public final class FigureFromDrawing {

  private FigureFromDrawing() {}

  /**
   * A drawing of a graph, made ready to stand in a page: named and described, with the graph's
   * links, in the graph's reading order.
   *
   * @throws SvgRefused when the drawing holds what no figure of ours holds
   */
  public static Drawn of(Graph graph, byte[] drawing) throws SvgRefused {
    Element figure = read(graph, drawing).element();
    int width = (int) Math.ceil(Box.number(figure, "width"));
    return new Drawn(new Html(SvgWriter.write(figure)), width, FigureFile.of(figure));
  }

  /** How far a drawing is from its graph's reading order; 0 is best. */
  public static int disorder(Graph graph, byte[] drawing) throws SvgRefused {
    return read(graph, drawing).disorder();
  }

  private static Figure read(Graph graph, byte[] drawing) throws SvgRefused {
    return new Figure(graph, SvgReader.read(drawing));
  }
}
