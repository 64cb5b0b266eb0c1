package no.planverk.render.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

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
  private final Figure narrow;
  private final Disorder disorder;

  private FigureFromDrawing(Figure figure, Figure narrow, Disorder disorder) {
    this.figure = figure;
    this.narrow = narrow;
    this.disorder = disorder;
  }

  /**
   * Reads a drawing of a graph.
   *
   * @throws SvgRefused when the drawing holds what no figure of ours holds
   */
  public static FigureFromDrawing of(Graph graph, byte[] drawing) throws SvgRefused {
    Element read = SvgReader.read(wellFormed(drawing));
    Figure figure = new Figure(graph, read, false);
    Figure narrow = graph.isPlaced() ? new Figure(graph, read, true) : figure;
    return new FigureFromDrawing(figure, narrow, figure.disorder());
  }

  /** PlantUML escapes all letters of a text that XML asks it to, but for the end of a CDATA. */
  private static byte[] wellFormed(byte[] drawing) {
    return new String(drawing, UTF_8).replace("]]>", "]]&gt;").getBytes(UTF_8);
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
    return Drawn.of(
        new Html(SvgWriter.write(element)),
        new Html(SvgWriter.write(narrow.element())),
        figure.width(),
        FigureFile.of(element));
  }
}
