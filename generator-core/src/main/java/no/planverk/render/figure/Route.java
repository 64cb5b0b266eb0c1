package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.render.figure.Box.Point;
import no.planverk.render.figure.Curve.Piece;
import no.planverk.render.svg.SvgNode.Element;

/** A way that we draw ourselves: straight lines through some points, with rounded corners. */
record Route(List<Point> points) {
  private static final double ROUND = 14;

  static Route through(Point... points) {
    return new Route(List.of(points));
  }

  /** A full line with an arrowhead. */
  List<Element> arrow() {
    return List.of(line(Map.of()), head());
  }

  /** A dashed line with an arrowhead. */
  List<Element> dashedArrow() {
    return List.of(dashes(), head());
  }

  /** A dashed line. */
  Element dashes() {
    return line(Map.of("stroke-dasharray", "7,7"));
  }

  Point start() {
    return points.get(0);
  }

  Point end() {
    return points.get(points.size() - 1);
  }

  /** Whether it begins by going up or down. */
  boolean isUpright() {
    return Math.abs(points.get(0).x() - points.get(1).x()) < 1;
  }

  private Element line(Map<String, String> more) {
    Element line =
        Element.of(
            "path",
            Map.of("d", curve().data(), "fill", "none", "stroke", "#4A4A4A", "stroke-width", "2"));
    for (Map.Entry<String, String> attribute : more.entrySet()) {
      line = line.with(attribute.getKey(), attribute.getValue());
    }
    return line;
  }

  private Element head() {
    return Element.of(
        "polygon", Map.of("fill", "#4A4A4A", "points", curve().head(), "stroke", "#4A4A4A"));
  }

  private Curve curve() {
    List<Piece> pieces = new ArrayList<>();
    Point at = points.get(0);
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point before = near(corner, at);
      Point after = near(corner, points.get(i + 1));
      pieces.add(straight(at, before));
      pieces.add(new Piece(before, before.towards(corner, 0.6), after.towards(corner, 0.6), after));
      at = after;
    }
    pieces.add(straight(at, points.get(points.size() - 1)));
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
