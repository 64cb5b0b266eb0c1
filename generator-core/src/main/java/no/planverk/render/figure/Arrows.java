package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.figure.Box.Point;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgRefused;

/**
 * The arrows of a figure: PlantUML's own where it has placed the boxes; else straight, along the
 * left of a tree, or back past what stands between.
 *
 * @param places where the items stand, by their id
 * @param room how wide the figure may be
 */
record Arrows(Graph graph, DrawingReader drawn, Map<String, Box> places, double room) {

  // What the script of the figures asks for, to show what a box is tied to.
  private static final String FROM = "data-pv-fra";
  private static final String TO = "data-pv-til";

  private static final double BESIDE = 8;
  private static final double EDGE = 20;
  private static final double LANE = 18;

  /** Every arrow as a part of the figure. */
  List<Element> elements() throws SvgRefused {
    List<Element> arrows = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      String kind =
          "pv-tegning__pil pv-tegning__pil--" + edge.kind().name().toLowerCase(Locale.ROOT);
      arrows.add(
          Element.of("g", Map.of("class", kind, FROM, edge.from(), TO, edge.to()))
              .holding(shapes(edge)));
    }
    return arrows;
  }

  /** The room of what goes around the boxes. */
  List<Box> rooms() throws SvgRefused {
    List<Box> rooms = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      if (graph.isPlaced() && isAround(edge)) {
        rooms.add(words(edge, route(edge), lines(edge).room()));
        rooms.add(new Box(all().left(), all().top(), all().width() + LANE + BESIDE, 0));
      }
    }
    return rooms;
  }

  private List<Element> shapes(Edge edge) throws SvgRefused {
    if (!graph.isPlaced()) {
      return Lettering.shapes(drawn.arrow(graph.edges().indexOf(edge)));
    }
    Route route = route(edge);
    boolean border = edge.kind() == Edge.Kind.BORDER;
    List<Element> shapes = new ArrayList<>(border ? List.of(route.dashes()) : route.arrow());
    Lines lines = lines(edge);
    Box to = words(edge, route, lines.room());
    Box from = lines.room();
    for (Element line : lines.moved(to.left() - from.left(), to.top() - from.top()).all()) {
      shapes.add(line.without("textLength"));
    }
    return shapes;
  }

  /** What is written on an arrow; only one that runs across needs its words to be narrow. */
  private Lines lines(Edge edge) throws SvgRefused {
    List<Point> points = route(edge).points();
    boolean across = points.size() == 2 && points.get(0).y() == points.get(1).y();
    Lines lines = drawn.words(graph, edge);
    return across ? lines : lines.within(Gaps.words(room));
  }

  private Route route(Edge edge) {
    Box from = place(edge.from());
    Box to = place(edge.to());
    if (graph.flow() == Flow.TREE) {
      return branch(edge, from, to);
    }
    if (isAround(edge)) {
      double lane = all().right() + LANE;
      double start = from.middle().y();
      double end = to.middle().y();
      return Route.through(from.right(), start, lane, start, lane, end, to.right(), end);
    }
    return straight(edge, from, to);
  }

  /** Whether it leads back past what stands between its ends, so that it goes around all. */
  private boolean isAround(Edge edge) {
    Box way = Box.around(List.of(place(edge.from()), place(edge.to())));
    double left = Math.max(place(edge.from()).left(), place(edge.to()).left());
    double right = Math.min(place(edge.from()).right(), place(edge.to()).right());
    Box between = Box.between(left, way.top(), right, way.bottom());
    return edge.kind() == Edge.Kind.RETURN
        && graph.items().stream()
            .filter(item -> !item.id().equals(edge.from()) && !item.id().equals(edge.to()))
            .anyMatch(item -> place(item.id()).overlaps(between));
  }

  /** Down the left of what stands under a box, into its side, or over a row into its top. */
  private Route branch(Edge edge, Box from, Box to) {
    double x = from.left() + Block.INDENT / 2;
    boolean alone =
        graph.edges().stream()
            .filter(other -> other.from().equals(edge.from()))
            .map(other -> place(other.to()))
            .noneMatch(other -> other.top() == to.top() && other.left() != to.left());
    double y = alone ? to.middle().y() : to.top() - Gaps.BUS / 2;
    double in = to.left() + Block.INDENT;
    return alone
        ? Route.through(x, from.bottom(), x, y, to.left(), y)
        : Route.through(x, from.bottom(), x, y, in, y, in, to.top());
  }

  /** Up or down where one stands above the other, else across; several from one keep apart. */
  private Route straight(Edge edge, Box from, Box to) {
    if (to.top() < from.bottom() && to.bottom() > from.top()) {
      double y = (Math.max(from.top(), to.top()) + Math.min(from.bottom(), to.bottom())) / 2;
      boolean right = to.left() >= from.right();
      return Route.through(
          right ? from.right() : from.left(), y, right ? to.left() : to.right(), y);
    }
    List<Edge> together =
        graph.edges().stream().filter(other -> other.from().equals(edge.from())).toList();
    double left = Math.max(from.left(), to.left());
    double right = Math.min(from.right(), to.right());
    int number = together.indexOf(edge);
    double x =
        together.size() == 1
            ? (left + right) / 2
            : left + EDGE + (right - left - 2 * EDGE) * number / (together.size() - 1);
    boolean down = to.top() >= from.bottom();
    return Route.through(x, down ? from.bottom() : from.top(), x, down ? to.top() : to.bottom());
  }

  /** Where its words stand: beside a way up or down, above one across, below one around. */
  private Box words(Edge edge, Route route, Box words) {
    Point start = route.points().get(0);
    Point end = route.points().get(1);
    if (graph.flow() != Flow.TREE && isAround(edge)) {
      Box from = place(edge.from());
      double left = Math.min(from.middle().x(), all().right() - words.width());
      return words.at(left, from.bottom() + BESIDE);
    }
    if (start.x() != end.x()) {
      double left = (start.x() + end.x() - words.width()) / 2;
      return words.at(left, start.y() - BESIDE - words.height());
    }
    boolean fits = start.x() + 2 * BESIDE + words.width() <= all().right();
    double down = start.y() < end.y() ? BESIDE : -BESIDE - words.height();
    return words.at(
        fits ? start.x() + BESIDE : start.x() - BESIDE - words.width(), start.y() + down);
  }

  private Box all() {
    return Box.around(List.copyOf(places.values()));
  }

  private Box place(String id) {
    return places.getOrDefault(id, Box.NONE);
  }
}
