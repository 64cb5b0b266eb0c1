package no.planverk.render.figure;

import no.planverk.diagram.graph.Graph;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgReader;
import no.planverk.render.svg.SvgRefused;
import no.planverk.render.svg.SvgWriter;
import no.planverk.text.Html;

/** A figure made of what PlantUML drew of a graph. */
public final class FigureFromDrawing {

  private final Figure figure;
  private final Disorder disorder;

  private FigureFromDrawing(Figure figure, Disorder disorder) {
    this.figure = figure;
    this.disorder = disorder;
  }

  /**
   * Reads a drawing of a graph.
   *
   * @throws SvgRefused when the drawing holds what no figure of ours holds
   */
  public static FigureFromDrawing of(Graph graph, byte[] drawing) throws SvgRefused {
    Figure figure = new Figure(graph, SvgReader.read(drawing));
    return new FigureFromDrawing(figure, figure.disorder());
  }

  /** How far the drawing is from the best one. */
  public Disorder disorder() {
    return disorder;
  }

  /**
   * The drawing made ready to stand in a page: named and described, with the graph's links, in the
   * graph's reading order.
   */
  public Drawn drawn() throws SvgRefused {
    Element element = figure.element();
    int width = (int) Math.ceil(Box.number(element, "width"));
    return Drawn.of(new Html(SvgWriter.write(element)), width, FigureFile.of(element));
  }
}
