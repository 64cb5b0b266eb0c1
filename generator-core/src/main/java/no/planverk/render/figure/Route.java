package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.render.figure.Box.Point;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;

/** A way that we draw ourselves: straight lines through some points, with rounded corners. */
record Route(List<Point> points) {
  private static final double ROUND = 12;
  private static final double HEAD = 9;

  /** A way through points, given as their coordinates in turn. */
  static Route through(double... at) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < at.length; i += 2) {
      points.add(new Point(at[i], at[i + 1]));
    }
    return new Route(List.copyOf(points));
  }

  /** A full line with an arrowhead. */
  List<Element> arrow() {
    Map<String, String> look =
        Map.of("fill", "#4A4A4A", "points", headPoints(), "stroke", "#4A4A4A");
    return List.of(line(), Element.of("polygon", look));
  }

  /** A dashed line. */
  Element dashes() {
    return line().with("stroke-dasharray", "7,7");
  }

  private Element line() {
    return Element.of(
        "path", Map.of("d", data(), "fill", "none", "stroke", "#4A4A4A", "stroke-width", "2"));
  }

  /** The corners of an arrowhead at the end of the way. */
  private String headPoints() {
    Point tip = points.get(points.size() - 1);
    Point from = points.get(points.size() - 2);
    double length = Math.max(from.distance(tip), 1e-6);
    double dx = (tip.x() - from.x()) / length;
    double dy = (tip.y() - from.y()) / length;
    Point back = tip.plus(-HEAD * dx, -HEAD * dy);
    Point one = back.plus(-4 * dy, 4 * dx);
    Point other = back.plus(4 * dy, -4 * dx);
    return String.join(",", text(tip), text(one), text(tip.plus(-5 * dx, -5 * dy)), text(other));
  }

  /** The path's data: curves alone, some of them straight, as PlantUML writes them. */
  private String data() {
    Point at = points.get(0);
    StringBuilder data = new StringBuilder("M").append(text(at));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point before = near(corner, at);
      Point after = near(corner, points.get(i + 1));
      data.append(curve(at, before, before)).append(curve(corner, corner, after));
      at = after;
    }
    Point end = points.get(points.size() - 1);
    return data.append(curve(at, end, end)).toString();
  }

  private static String curve(Point one, Point other, Point end) {
    return " C" + text(one) + " " + text(other) + " " + text(end);
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
