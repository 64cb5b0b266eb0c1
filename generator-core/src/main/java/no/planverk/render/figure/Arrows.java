package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;
import no.planverk.render.svg.SvgRefused;

/**
 * The arrows of a figure: those that PlantUML drew, cut where they meet a border, and those that
 * its layout cannot draw straight.
 *
 * @param places where the items stand, by their id
 */
record Arrows(Graph graph, DrawingReader drawn, Map<String, Box> places) {

  private static final double LIFT = 3;

  // What the script of the figures asks for, to show what a box is tied to.
  private static final String FROM = "data-pv-fra";
  private static final String TO = "data-pv-til";

  /** Every arrow as a part of the figure, the ways back last. */
  List<Element> elements() throws SvgRefused {
    List<Edge> visible = graph.edges().stream().filter(edge -> edge.kind().visible()).toList();
    List<Edge> laidOut = visible.stream().filter(graph::isLaidOut).toList();
    List<Element> links = drawn.arrows();
    if (links.size() != laidOut.size()) {
      throw DrawingReader.missing(links.size() + "/" + laidOut.size());
    }
    List<Element> arrows = new ArrayList<>();
    for (Edge edge : visible) {
      if (graph.isPlaced()) {
        arrows.add(part(edge, placed().of(edge)));
      } else if (edge.kind() != Edge.Kind.RETURN) {
        arrows.add(part(edge, shapes(edge, links.get(laidOut.indexOf(edge)))));
      }
    }
    returns().forEach(back -> arrows.add(part(back.edge(), back.route().dashedArrow())));
    return arrows;
  }

  /** Whether no arrow leaves the room of the items, but the ways back. */
  boolean areStraight() {
    return graph.flow() == Flow.TREE || graph.isPlaced();
  }

  /** The ways back, each outside the one before. */
  List<ReturnArrow> returns() {
    List<ReturnArrow> arrows = new ArrayList<>();
    if (graph.isPlaced()) {
      return arrows;
    }
    Box all = Box.around(List.copyOf(places.values()));
    for (Edge edge : graph.edges()) {
      if (edge.kind() == Edge.Kind.RETURN) {
        ReturnArrow arrow =
            new ReturnArrow(edge, graph.flow(), place(edge.from()), place(edge.to()), all);
        arrows.add(arrow);
        all = arrow.room();
      }
    }
    return arrows;
  }

  /** The room of what goes around the boxes. */
  List<Box> rooms() throws SvgRefused {
    return graph.isPlaced() ? placed().rooms() : returns().stream().map(ReturnArrow::room).toList();
  }

  private PlacedArrows placed() {
    return new PlacedArrows(graph, drawn, places);
  }

  private Box place(String id) {
    return places.getOrDefault(id, Box.NONE);
  }

  private List<Element> shapes(Edge edge, Element link) throws SvgRefused {
    Connector ends = new Connector(place(edge.from()), place(edge.to()), 0.5);
    if (graph.flow() == Flow.TREE) {
      return ends.branch().arrow();
    }
    if (drawn.isFrame(edge.from()) && drawn.isFrame(edge.to())) {
      return ends.route().arrow();
    }
    List<Element> parts = new ArrayList<>(cut(edge, Lettering.shapes(link)));
    Lettering.texts(link).stream().map(Arrows::lifted).forEach(parts::add);
    return parts;
  }

  /** What is written on an arrow stands clear of its line, also with letters that reach down. */
  private static Element lifted(Element text) {
    return text.with("y", SvgNumber.text(Box.number(text, "y") - LIFT));
  }

  private List<Element> cut(Edge edge, List<Element> shapes) {
    return new CutArrow(place(edge.from()), place(edge.to())).cut(shapes);
  }

  private static Element part(Edge edge, List<Element> shapes) {
    String kind = "pv-tegning__pil pv-tegning__pil--" + edge.kind().name().toLowerCase(Locale.ROOT);
    return Element.of("g", Map.of("class", kind, FROM, edge.from(), TO, edge.to())).holding(shapes);
  }
}
