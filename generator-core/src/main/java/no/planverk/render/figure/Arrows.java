package no.planverk.render.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.svg.SvgNode.Element;

/**
 * The arrows of a figure: straight, along the left of a tree, or past what stands between.
 *
 * @param places where the items stand, by their id
 * @param boxes the room of them all
 */
record Arrows(Gaps gaps, Map<String, Place> places, Rectangle2D boxes) {

  // What the script of the figures asks for, to show what a box is tied to.
  private static final String FROM = "data-pv-fra";
  private static final String TO = "data-pv-til";

  private static final double BESIDE = 8;
  private static final double EDGE = 20;

  Arrows(Gaps gaps, Map<String, Place> places) {
    this(gaps, places, Box.around(places.values().stream().map(Place::box)));
  }

  /** Every arrow as a part of the figure. */
  List<Element> elements() {
    return gaps.graph().edges().stream().map(this::element).toList();
  }

  private Element element(Edge edge) {
    String kind = "pv-tegning__pil pv-tegning__pil--" + edge.kind().name().toLowerCase(Locale.ROOT);
    Route route = route(edge);
    Stream<Element> words = words(edge, route).all().stream();
    return Element.of("g", Map.of("class", kind, FROM, edge.from(), TO, edge.to()))
        .holding(
            Stream.concat(
                    edge.kind() == Edge.Kind.BORDER
                        ? Stream.of(route.line().with("stroke-dasharray", "7,7"))
                        : route.arrow(),
                    words.map(line -> line.without("textLength")))
                .toList());
  }

  /** The room of the boxes and of what goes around them. */
  Rectangle2D room() {
    return Box.around(
        Stream.concat(
            Stream.of(boxes),
            gaps.graph().edges().stream().flatMap(edge -> rooms(edge, route(edge)))));
  }

  private Stream<Rectangle2D> rooms(Edge edge, Route route) {
    return Stream.of(route.room(), words(edge, route).room());
  }

  private Route route(Edge edge) {
    Rectangle2D from = place(edge.from());
    Rectangle2D to = place(edge.to());
    if (gaps.graph().flow() == Flow.TREE) {
      return branch(edge, from, to);
    }
    Route straight = straight(edge, from, to);
    return gaps.graph().items().stream()
            .map(item -> place(item.id()))
            .filter(other -> !other.intersects(from) && !other.intersects(to))
            .noneMatch(straight::meets)
        ? straight
        : around(from, to);
  }

  /** Past what stands between its ends, on the right of all. */
  private Route around(Rectangle2D from, Rectangle2D to) {
    double lane = boxes.getMaxX() + EDGE;
    double start = from.getCenterY();
    double end = to.getCenterY();
    return Route.through(from.getMaxX(), start, lane, start, lane, end, to.getMaxX(), end);
  }

  /** Down the left of what stands under a box, into its side, or over a row into its top. */
  private Route branch(Edge edge, Rectangle2D from, Rectangle2D to) {
    double x = from.getX() + Block.INDENT / 2;
    boolean alone =
        out(edge).stream()
            .map(other -> place(other.to()))
            .noneMatch(other -> other.getY() == to.getY() && other.getX() != to.getX());
    double y = alone ? to.getCenterY() : to.getY() - Gaps.BUS / 2;
    double in = to.getX() + Block.INDENT;
    return alone
        ? Route.through(x, from.getMaxY(), x, y, to.getX(), y)
        : Route.through(x, from.getMaxY(), x, y, in, y, in, to.getY());
  }

  /** Up or down where one stands above the other, else across; several from one keep apart. */
  private Route straight(Edge edge, Rectangle2D from, Rectangle2D to) {
    Rectangle2D between = from.createIntersection(to);
    double x = between.getCenterX();
    double y = between.getCenterY();
    if (between.getHeight() > 0) {
      double start = to.getX() > from.getX() ? between.getMaxX() : between.getX();
      return Route.through(start, y, 2 * x - start, y);
    }
    List<Edge> out = out(edge);
    double part = (between.getWidth() - 2 * EDGE) / Math.max(1, out.size() - 1);
    double at = out.size() == 1 ? x : between.getX() + EDGE + part * out.indexOf(edge);
    double start = to.getY() > from.getY() ? between.getMaxY() : between.getY();
    return Route.through(at, start, at, 2 * y - start);
  }

  /** What is written on it: beside a way up or down, above one across, below one around. */
  private Lines words(Edge edge, Route route) {
    Point2D start = route.points().get(0);
    Point2D end = route.points().get(1);
    boolean around = route.points().size() > 2;
    boolean across = !around && start.getY() == end.getY();
    Lines words = across ? gaps.all(edge) : gaps.narrow(edge);
    double wide = words.room().getWidth();
    double high = words.room().getHeight();
    if (across) {
      return words.at((start.getX() + end.getX() - wide) / 2, start.getY() - BESIDE - high);
    }
    double right = boxes.getMaxX() - wide;
    if (around) {
      Rectangle2D from = place(edge.from());
      return words.at(Math.min(from.getCenterX(), right), from.getMaxY() + BESIDE);
    }
    double beside = start.getX() + BESIDE > right ? -BESIDE - wide : BESIDE;
    return words.at(start.getX() + beside, (start.getY() + end.getY() - high) / 2);
  }

  /** The arrows from where one begins. */
  private List<Edge> out(Edge edge) {
    Stream<Edge> edges = gaps.graph().edges().stream();
    return edges.filter(other -> other.from().equals(edge.from())).toList();
  }

  private Rectangle2D place(String id) {
    return places.getOrDefault(id, Place.NONE).box();
  }
}
