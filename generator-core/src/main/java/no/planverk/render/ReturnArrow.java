package no.planverk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.Edge;
import no.planverk.diagram.Graph.Flow;
import no.planverk.render.Box.Point;
import no.planverk.render.Curve.Piece;
import no.planverk.render.SvgNode.Element;

/**
 * A way back, drawn by ourselves: out of a box, along the edge of all the boxes and into another,
 * so that it crosses none.
 *
 * @param edge what it says and ties together
 * @param flow the figure's reading order; the way runs under a figure that is read to the right,
 *     and to the right of one that is read downward
 * @param from the box it leaves
 * @param to the box it reaches
 * @param all the room of everything it goes around
 */
record ReturnArrow(Edge edge, Flow flow, Box from, Box to, Box all) {
  private static final double DISTANCE = 18;
  private static final double ROUND = 14;
  private static final double MARGIN = 8;

  /** The line and its head. */
  List<Element> shapes() {
    Curve line = line();
    return List.of(
        Element.of(
            "path",
            Map.of(
                "d", line.data(), "fill", "none", "stroke", "#4A4A4A", "stroke-dasharray", "7,7")),
        Element.of(
            "polygon", Map.of("fill", "#4A4A4A", "points", line.head(), "stroke", "#4A4A4A")));
  }

  /** The room of everything, the way included. */
  Box room() {
    double more = DISTANCE + MARGIN;
    return flow == Flow.DOWN
        ? new Box(all.left(), all.top(), all.width() + more, all.height())
        : new Box(all.left(), all.top(), all.width(), all.height() + more);
  }

  private Curve line() {
    return flow == Flow.DOWN ? beside() : under();
  }

  private Curve beside() {
    double lane = all.right() + DISTANCE;
    double start = from.top() + from.height() / 2;
    double end = to.top() + to.height() / 2;
    return through(
        new Point(from.right(), start),
        new Point(lane, start),
        new Point(lane, end),
        new Point(to.right(), end));
  }

  private Curve under() {
    double lane = all.bottom() + DISTANCE;
    double start = from.left() + from.width() / 2;
    double end = to.left() + to.width() / 2;
    return through(
        new Point(start, from.bottom()),
        new Point(start, lane),
        new Point(end, lane),
        new Point(end, to.bottom()));
  }

  /** Straight lines through the points, with rounded corners. */
  private static Curve through(Point... points) {
    List<Piece> pieces = new ArrayList<>();
    Point at = points[0];
    for (int i = 1; i < points.length - 1; i++) {
      Point corner = points[i];
      Point before = near(corner, at);
      Point after = near(corner, points[i + 1]);
      pieces.add(straight(at, before));
      pieces.add(new Piece(before, before.towards(corner, 0.6), after.towards(corner, 0.6), after));
      at = after;
    }
    pieces.add(straight(at, points[points.length - 1]));
    return new Curve(List.copyOf(pieces));
  }

  /** A place shortly before a corner, on the way from another. */
  private static Point near(Point corner, Point other) {
    double distance = Math.max(corner.distance(other), 1e-6);
    return corner.towards(other, Math.min(ROUND, distance / 2) / distance);
  }

  private static Piece straight(Point from, Point to) {
    return new Piece(from, from.towards(to, 1.0 / 3), from.towards(to, 2.0 / 3), to);
  }
}
