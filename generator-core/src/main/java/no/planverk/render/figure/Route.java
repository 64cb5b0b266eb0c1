package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.render.figure.Box.Point;
import no.planverk.render.svg.SvgNode.Element;

/** A way that we draw ourselves: straight lines up, down and across, with rounded corners. */
record Route(List<Point> points) {
  private static final String COLOUR = "#4A4A4A";
  private static final String HEAD = "0,0,-9,4,-5,0,-9,-4";

  /** A way through points, given as their coordinates in turn. */
  static Route through(double... at) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < at.length; i += 2) {
      points.add(new Point(at[i], at[i + 1]));
    }
    return new Route(points);
  }

  /** The room of its lines. */
  Box room() {
    return Box.around(points.stream().map(at -> new Box(at.x(), at.y(), 0, 0)));
  }

  /** A dashed line. */
  List<Element> dashes() {
    return List.of(line().with("stroke-dasharray", "7,7"));
  }

  /** A full line with an arrowhead. */
  List<Element> arrow() {
    Point tip = points.get(points.size() - 1);
    String turned =
        "translate(" + tip + ") rotate(" + points.get(points.size() - 2).turn(tip) + ")";
    Map<String, String> look = Map.of("fill", COLOUR, "points", HEAD, "transform", turned);
    return List.of(line(), Element.of("polygon", look).with("stroke", COLOUR));
  }

  private Element line() {
    StringBuilder data = new StringBuilder("M" + points.get(0));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      data.append(" L" + corner.near(points.get(i - 1)));
      data.append(" Q" + corner + " " + corner.near(points.get(i + 1)));
    }
    data.append(" L" + points.get(points.size() - 1));
    Map<String, String> look = Map.of("d", data.toString(), "fill", "none", "stroke", COLOUR);
    return Element.of("path", look).with("stroke-width", "2");
  }
}
