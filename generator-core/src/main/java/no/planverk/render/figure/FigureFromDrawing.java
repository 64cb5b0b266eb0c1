package no.planverk.render.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgReader;
import no.planverk.render.svg.SvgRefused;
import no.planverk.render.svg.SvgWriter;

/** A figure made of what PlantUML drew of a graph. */
public final class FigureFromDrawing {

  /** The room there is for a figure: on a screen, on a tablet, on a phone. */
  private static final List<Double> ROOMS = List.of(1240.0, 690.0, 272.0);

  private final List<Figure> figures;

  private FigureFromDrawing(List<Figure> figures) {
    this.figures = figures;
  }

  /**
   * Reads a drawing of a graph.
   *
   * @throws SvgRefused when the drawing holds what no figure of ours holds
   */
  public static FigureFromDrawing of(Graph graph, byte[] drawing) throws SvgRefused {
    DrawingReader drawn = new DrawingReader(graph, SvgReader.read(wellFormed(drawing)));
    Map<Edge, Lines> words = drawn.words(graph);
    Map<String, Place> places = drawn.places();
    List<Figure> figures = new ArrayList<>();
    for (double room : ROOMS) {
      Gaps gaps = new Gaps(graph, words, room);
      Figure figure = new Figure(drawn, gaps, Layout.of(gaps, places));
      if (figures.isEmpty() || figure.width() < figures.get(figures.size() - 1).width()) {
        figures.add(figure);
      }
    }
    return new FigureFromDrawing(List.copyOf(figures));
  }

  /** PlantUML escapes all letters of a text that XML asks it to, but for the end of a CDATA. */
  private static byte[] wellFormed(byte[] drawing) {
    return new String(drawing, UTF_8).replace("]]>", "]]&gt;").getBytes(UTF_8);
  }

  /**
   * The drawing made ready to stand in a page: named and described, with the graph's links, in the
   * graph's reading order.
   */
  public Drawn drawn() throws SvgRefused {
    List<Integer> widths = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    for (Figure figure : figures) {
      Element element = figure.element();
      widths.add(figure.width());
      elements.add(element);
      texts.add(SvgWriter.write(element));
    }
    texts.add(FigureFile.drawing(elements.get(0)));
    return Drawn.of(widths, texts);
  }
}
