package no.planverk.render.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;

/** A way that we draw ourselves: straight lines up, down and across. */
record Route(List<Point2D> points) {
  private static final String COLOUR = "#4A4A4A";
  private static final String HEAD = "0,0,-9,4,-5,0,-9,-4";

  /** A way through points, given as their coordinates in turn. */
  static Route through(double... at) {
    IntStream places = IntStream.range(0, at.length / 2);
    return new Route(
        places.<Point2D>mapToObj(i -> new Point2D.Double(at[2 * i], at[2 * i + 1])).toList());
  }

  /** The room of its lines. */
  Rectangle2D room() {
    return Box.around(points.stream().map(at -> Box.at(at.getX(), at.getY(), 0, 0)));
  }

  /** Whether it goes straight from its beginning through or along a rectangle. */
  boolean meets(Rectangle2D other) {
    return new Line2D.Double(points.get(0), points.get(1)).intersects(other);
  }

  /** Its line with an arrowhead, turned from the right to where the way leads. */
  Stream<Element> arrow() {
    Point2D tip = points.get(points.size() - 1);
    Point2D last = points.get(points.size() - 2);
    double angle = Math.atan2(tip.getY() - last.getY(), tip.getX() - last.getX());
    String turned = "translate(" + text(tip) + ") rotate(" + (int) Math.toDegrees(angle) + ")";
    Map<String, String> look = Map.of("fill", COLOUR, "points", HEAD, "transform", turned);
    return Stream.of(line(), Element.of("polygon", look).with("stroke", COLOUR));
  }

  Element line() {
    String data = points.stream().map(Route::text).collect(Collectors.joining(" L", "M", ""));
    Map<String, String> look = Map.of("d", data, "fill", "none", "stroke", COLOUR);
    return Element.of("path", look).with("stroke-width", "2").with("stroke-linejoin", "round");
  }

  private static String text(Point2D at) {
    return SvgNumber.text(at.getX()) + "," + SvgNumber.text(at.getY());
  }
}
