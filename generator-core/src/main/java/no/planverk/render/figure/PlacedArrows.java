package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;
import no.planverk.render.svg.SvgRefused;

/**
 * The arrows of a figure whose boxes we have placed: straight ways with their words beside them,
 * and a way back past what stands between its ends.
 *
 * @param places where the items stand, by their id
 */
record PlacedArrows(Graph graph, DrawingReader drawn, Map<String, Box> places) {

  private static final double BESIDE = 8;
  private static final double ABOVE = 6;

  /** The shapes and words of an arrow. */
  List<Element> of(Edge edge) throws SvgRefused {
    if (isAround(edge)) {
      ReturnArrow around = around(edge);
      Box words = words(edge);
      List<Element> shapes = new ArrayList<>(around.route().arrow());
      shapes.addAll(moved(edge, words, around.wordsAt(words)));
      return shapes;
    }
    Route route = route(edge);
    List<Element> shapes = new ArrayList<>(lines(edge, route));
    Box words = words(edge);
    shapes.addAll(
        moved(edge, words, route.isUpright() ? upright(route, words) : level(route, words)));
    return shapes;
  }

  /** A border has no direction. */
  private static List<Element> lines(Edge edge, Route route) {
    return edge.kind() == Edge.Kind.BORDER ? List.of(route.dashes()) : route.arrow();
  }

  /** Whether other boxes stand between the ends of an arrow, so that it goes around them. */
  boolean isAround(Edge edge) {
    Box from = place(edge.from());
    Box to = place(edge.to());
    Box way = Box.around(List.of(from, to));
    return edge.kind() == Edge.Kind.RETURN
        && graph.items().stream()
            .filter(item -> !item.id().equals(edge.from()) && !item.id().equals(edge.to()))
            .anyMatch(item -> place(item.id()).overlaps(between(way, from, to)));
  }

  private static Box between(Box way, Box from, Box to) {
    double left = Math.max(from.left(), to.left());
    double right = Math.min(from.right(), to.right());
    return Box.between(left, way.top(), right, way.bottom());
  }

  /** The room of all that goes around the boxes. */
  List<Box> rooms() throws SvgRefused {
    List<Box> rooms = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      if (edge.kind() == Edge.Kind.RETURN && isAround(edge)) {
        rooms.add(around(edge).room());
        rooms.add(around(edge).wordsAt(words(edge)));
      }
    }
    return rooms;
  }

  private ReturnArrow around(Edge edge) {
    Box all = Box.around(List.copyOf(places.values()));
    return new ReturnArrow(place(edge.from()), place(edge.to()), all);
  }

  /** Several that leave one item do so in different places. */
  private Route route(Edge edge) {
    List<Edge> together =
        graph.edges().stream()
            .filter(other -> other.kind() == edge.kind() && other.from().equals(edge.from()))
            .toList();
    double share = (2.0 * together.indexOf(edge) + 1) / (2 * together.size());
    return new Connector(place(edge.from()), place(edge.to()), share).route();
  }

  /** To the right of an upright way, or to its left where it runs along the right edge. */
  private Box upright(Route route, Box words) {
    double x = route.start().x();
    Box all = Box.around(List.copyOf(places.values()));
    double left =
        x + BESIDE + words.width() > all.right() - BESIDE ? x - BESIDE - words.width() : x + BESIDE;
    double down = Math.signum(route.end().y() - route.start().y());
    double middle = route.start().y() + down * (words.height() / 2 + BESIDE);
    return new Box(left, middle - words.height() / 2, words.width(), words.height());
  }

  private static Box level(Route route, Box words) {
    double middle = (route.start().x() + route.end().x()) / 2;
    return new Box(
        middle - words.width() / 2,
        route.start().y() - ABOVE - words.height(),
        words.width(),
        words.height());
  }

  private Box words(Edge edge) throws SvgRefused {
    return isSaid(edge)
        ? Box.around(Lettering.rooms(drawn.words(number(edge))).toList())
        : Box.NONE;
  }

  /** Whether its words are written: once, where several arrows from one item say the same. */
  private boolean isSaid(Edge edge) {
    return edge.labelled()
        && graph.edges().stream()
            .filter(other -> other.from().equals(edge.from()))
            .filter(other -> other.meaning().equals(edge.meaning()))
            .findFirst()
            .equals(Optional.of(edge));
  }

  private int number(Edge edge) {
    return graph.edges().stream().filter(Edge::labelled).toList().indexOf(edge);
  }

  private List<Element> moved(Edge edge, Box from, Box to) throws SvgRefused {
    if (!isSaid(edge)) {
      return List.of();
    }
    return Lettering.texts(drawn.words(number(edge))).stream()
        .map(
            text ->
                text.with("x", SvgNumber.text(Box.number(text, "x") + to.left() - from.left()))
                    .with("y", SvgNumber.text(Box.number(text, "y") + to.top() - from.top())))
        .toList();
  }

  private Box place(String id) {
    return places.getOrDefault(id, Box.NONE);
  }
}
