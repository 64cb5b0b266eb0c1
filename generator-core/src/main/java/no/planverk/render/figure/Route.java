package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import no.planverk.render.figure.Box.Point;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;

/** A way that we draw ourselves: straight lines through some points, with rounded corners. */
record Route(List<Point> points) {
  private static final double ROUND = 14;
  private static final double HEAD = 9;

  static Route through(Point... points) {
    return new Route(List.of(points));
  }

  /** A full line with an arrowhead. */
  List<Element> arrow() {
    return List.of(line(Map.of()), head());
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
            "path", Map.of("d", data(), "fill", "none", "stroke", "#4A4A4A", "stroke-width", "2"));
    for (Map.Entry<String, String> attribute : more.entrySet()) {
      line = line.with(attribute.getKey(), attribute.getValue());
    }
    return line;
  }

  private Element head() {
    return Element.of(
        "polygon", Map.of("fill", "#4A4A4A", "points", headPoints(), "stroke", "#4A4A4A"));
  }

  /** The corners of an arrowhead at the end of the way. */
  private String headPoints() {
    Point tip = end();
    Point from = points.get(points.size() - 2);
    double length = Math.max(from.distance(tip), 1e-6);
    double dx = (tip.x() - from.x()) / length;
    double dy = (tip.y() - from.y()) / length;
    Point back = tip.plus(-HEAD * dx, -HEAD * dy);
    return String.join(
        ",",
        text(tip),
        text(back.plus(-4 * dy, 4 * dx)),
        text(tip.plus(-5 * dx, -5 * dy)),
        text(back.plus(4 * dy, -4 * dx)));
  }

  /** The path's data: curves alone, some of them straight, as PlantUML writes them. */
  private String data() {
    StringBuilder data = new StringBuilder("M").append(text(start()));
    Point at = start();
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point before = near(corner, at);
      Point after = near(corner, points.get(i + 1));
      curve(data, at.towards(before, 1.0 / 3), at.towards(before, 2.0 / 3), before);
      curve(data, before.towards(corner, 0.6), after.towards(corner, 0.6), after);
      at = after;
    }
    curve(data, at.towards(end(), 1.0 / 3), at.towards(end(), 2.0 / 3), end());
    return data.toString();
  }

  private static void curve(StringBuilder data, Point one, Point other, Point end) {
    data.append(" C").append(text(one)).append(' ').append(text(other));
    data.append(' ').append(text(end));
  }

  private static String text(Point point) {
    return SvgNumber.text(point.x()) + "," + SvgNumber.text(point.y());
  }

  /** A place shortly before a corner, on the way from another. */
  private static Point near(Point corner, Point other) {
    double distance = Math.max(corner.distance(other), 1e-6);
    return corner.towards(other, Math.min(ROUND, distance / 2) / distance);
  }
}
