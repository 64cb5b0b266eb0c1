package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.figure.Box.Point;
import no.planverk.render.svg.SvgNode.Element;

/**
 * The arrows of a figure: straight, along the left of a tree, or past what stands between.
 *
 * @param places where the items stand, by their id
 */
record Arrows(Gaps gaps, Map<String, Place> places) {

  // What the script of the figures asks for, to show what a box is tied to.
  private static final String FROM = "data-pv-fra";
  private static final String TO = "data-pv-til";

  private static final double BESIDE = 8;
  private static final double EDGE = 20;
  private static final double LANE = 18;

  /** Every arrow as a part of the figure. */
  List<Element> elements() {
    List<Element> arrows = new ArrayList<>();
    for (Edge edge : edges()) {
      String kind =
          "pv-tegning__pil pv-tegning__pil--" + edge.kind().name().toLowerCase(Locale.ROOT);
      Route route = route(edge);
      List<Element> shapes =
          new ArrayList<>(edge.kind() == Edge.Kind.BORDER ? route.dashes() : route.arrow());
      words(edge, route).all().forEach(line -> shapes.add(line.without("textLength")));
      arrows.add(
          Element.of("g", Map.of("class", kind, FROM, edge.from(), TO, edge.to())).holding(shapes));
    }
    return arrows;
  }

  /** The room of the boxes and of what goes around them. */
  Box room() {
    Stream<Box> around =
        edges().stream()
            .map(
                edge -> Box.around(Stream.of(route(edge).room(), words(edge, route(edge)).room())));
    return Box.around(Stream.concat(Stream.of(boxes()), around));
  }

  private List<Edge> edges() {
    return gaps.graph().edges();
  }

  private Route route(Edge edge) {
    Box from = place(edge.from());
    Box to = place(edge.to());
    if (gaps.graph().flow() == Flow.TREE) {
      return branch(edge, from, to);
    }
    Route straight = straight(edge, from, to);
    return gaps.graph().items().stream()
            .map(item -> place(item.id()))
            .filter(other -> !other.overlaps(from) && !other.overlaps(to))
            .noneMatch(other -> other.overlaps(straight.room()))
        ? straight
        : around(from, to);
  }

  /** Past what stands between its ends, on the right of all. */
  private Route around(Box from, Box to) {
    double lane = boxes().right() + LANE;
    double start = from.middle().y();
    double end = to.middle().y();
    return Route.through(from.right(), start, lane, start, lane, end, to.right(), end);
  }

  /** Down the left of what stands under a box, into its side, or over a row into its top. */
  private Route branch(Edge edge, Box from, Box to) {
    double x = from.left() + Block.INDENT / 2;
    boolean alone =
        out(edge).stream()
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
    Box shared = from.shared(to);
    if (shared.height() > 0) {
      boolean right = to.left() > from.left();
      double y = shared.middle().y();
      return right
          ? Route.through(shared.right(), y, shared.left(), y)
          : Route.through(shared.left(), y, shared.right(), y);
    }
    List<Edge> out = out(edge);
    double part = (shared.width() - 2 * EDGE) / Math.max(1, out.size() - 1);
    double x =
        out.size() == 1 ? shared.middle().x() : shared.left() + EDGE + part * out.indexOf(edge);
    return to.top() > from.top()
        ? Route.through(x, shared.bottom(), x, shared.top())
        : Route.through(x, shared.top(), x, shared.bottom());
  }

  /** What is written on it: beside a way up or down, above one across, below one around. */
  private Lines words(Edge edge, Route route) {
    Point start = route.points().get(0);
    Point end = route.points().get(1);
    boolean around = route.points().size() > 2;
    boolean across = !around && start.y() == end.y();
    Lines words = across ? gaps.all(edge) : gaps.narrow(edge);
    double wide = words.room().width();
    if (across) {
      return words.over((start.x() + end.x() - wide) / 2, start.y() - BESIDE);
    }
    double right = boxes().right() - wide;
    if (around) {
      Box from = place(edge.from());
      return words.at(Math.min(from.middle().x(), right), from.bottom() + BESIDE);
    }
    double x = start.x() + BESIDE;
    return start.y() < end.y()
        ? words.at(x, start.y() + BESIDE)
        : words.over(x, start.y() - BESIDE);
  }

  /** The arrows from where one begins. */
  private List<Edge> out(Edge edge) {
    return edges().stream().filter(other -> other.from().equals(edge.from())).toList();
  }

  private Box boxes() {
    return Box.around(places.values().stream().map(Place::box));
  }

  private Box place(String id) {
    return places.getOrDefault(id, Place.NONE).box();
  }
}
