package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgRefused;

/**
 * The arrows of a figure: PlantUML's own where it has placed the boxes, right-angled in a tree, and
 * straight where the boxes are placed in rows.
 *
 * @param places where the items stand, by their id
 */
record Arrows(Graph graph, DrawingReader drawn, Map<String, Box> places) {

  // What the script of the figures asks for, to show what a box is tied to.
  private static final String FROM = "data-pv-fra";
  private static final String TO = "data-pv-til";

  /** Every arrow as a part of the figure. */
  List<Element> elements() throws SvgRefused {
    List<Element> arrows = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      arrows.add(part(edge, shapes(edge)));
    }
    return arrows;
  }

  /** The room of what goes around the boxes. */
  List<Box> rooms() throws SvgRefused {
    return graph.isPlaced() ? placed().rooms() : List.of();
  }

  private List<Element> shapes(Edge edge) throws SvgRefused {
    if (graph.isPlaced()) {
      return placed().of(edge);
    }
    return graph.flow() == Flow.TREE
        ? new Connector(place(edge.from()), place(edge.to()), 0.5).branch().arrow()
        : Lettering.shapes(drawn.arrow(graph.edges().indexOf(edge)));
  }

  private PlacedArrows placed() {
    return new PlacedArrows(graph, drawn, places);
  }

  private Box place(String id) {
    return places.getOrDefault(id, Box.NONE);
  }

  private static Element part(Edge edge, List<Element> shapes) {
    String kind = "pv-tegning__pil pv-tegning__pil--" + edge.kind().name().toLowerCase(Locale.ROOT);
    return Element.of("g", Map.of("class", kind, FROM, edge.from(), TO, edge.to())).holding(shapes);
  }
}
