package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.planverk.render.figure.Box.Point;
import no.planverk.render.svg.SvgNumber;

/** The line of an arrow: cubic curves, each of which begins where the one before it ends. */
record Curve(List<Piece> pieces) {
  private static final int STEPS = 32;
  private static final double HEAD_LENGTH = 9;
  private static final Pattern DATA =
      Pattern.compile("M(-?[0-9.]+,-?[0-9.]+)((?: C?-?[0-9.]+,-?[0-9.]+){3,})");

  /** One cubic curve from {@code a} to {@code d}. */
  record Piece(Point a, Point b, Point c, Point d) {

    Point at(double share) {
      return before(share).d;
    }

    Piece before(double share) {
      Point ab = a.towards(b, share);
      Point bc = b.towards(c, share);
      Point abc = ab.towards(bc, share);
      return new Piece(a, ab, abc, abc.towards(bc.towards(c.towards(d, share), share), share));
    }

    Piece reversed() {
      return new Piece(d, c, b, a);
    }
  }

  /** The curve in a path's data; empty when it is written in another way than PlantUML's. */
  static Optional<Curve> of(String data) {
    var found = DATA.matcher(data);
    if (!found.matches()) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>();
    for (String pair : found.group(2).replace("C", "").strip().split(" ", -1)) {
      points.add(point(pair));
    }
    List<Piece> pieces = new ArrayList<>();
    Point start = point(found.group(1));
    for (int i = 0; i + 2 < points.size(); i += 3) {
      pieces.add(new Piece(start, points.get(i), points.get(i + 1), points.get(i + 2)));
      start = points.get(i + 2);
    }
    return Optional.of(new Curve(List.copyOf(pieces)));
  }

  private static Point point(String pair) {
    String[] parts = pair.split(",", -1);
    return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }

  Point start() {
    return pieces.get(0).a();
  }

  Point end() {
    return pieces.get(pieces.size() - 1).d();
  }

  Curve reversed() {
    List<Piece> turned = new ArrayList<>(pieces.stream().map(Piece::reversed).toList());
    Collections.reverse(turned);
    return new Curve(List.copyOf(turned));
  }

  /**
   * The curve up to where it first enters a box; the whole curve when it does not, or begins
   * inside.
   */
  Curve until(Box box) {
    if (box.holds(start())) {
      return this;
    }
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      for (int step = 1; step <= STEPS; step++) {
        if (box.holds(piece.at((double) step / STEPS))) {
          kept.add(piece.before(entry(piece, box, step)));
          return new Curve(List.copyOf(kept));
        }
      }
      kept.add(piece);
    }
    return this;
  }

  /** Whether the curve passes through a box. */
  boolean touches(Box box) {
    return pieces.stream()
        .anyMatch(
            piece ->
                IntStream.rangeClosed(0, STEPS)
                    .anyMatch(step -> box.holds(piece.at((double) step / STEPS))));
  }

  private static double entry(Piece piece, Box box, int step) {
    double outside = (step - 1.0) / STEPS;
    double inside = (double) step / STEPS;
    for (int i = 0; i < 20; i++) {
      double middle = (outside + inside) / 2;
      if (box.holds(piece.at(middle))) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return outside;
  }

  /** The corners of an arrowhead at the end of the curve. */
  String head() {
    Point from = shortlyBefore(end());
    double length = Math.max(from.distance(end()), 1e-6);
    double dx = (end().x() - from.x()) / length;
    double dy = (end().y() - from.y()) / length;
    Point tip = end();
    Point back = tip.plus(-HEAD_LENGTH * dx, -HEAD_LENGTH * dy);
    return String.join(
        ",",
        text(tip),
        text(back.plus(-4 * dy, 4 * dx)),
        text(tip.plus(-5 * dx, -5 * dy)),
        text(back.plus(4 * dy, -4 * dx)));
  }

  /** The last place on the curve that is far enough from its end to show where it points. */
  private Point shortlyBefore(Point end) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      for (int step = STEPS; step >= 0; step--) {
        Point place = pieces.get(i).at((double) step / STEPS);
        if (place.distance(end) > HEAD_LENGTH / 2) {
          return place;
        }
      }
    }
    return start();
  }

  /** The path's data. */
  String data() {
    StringBuilder data = new StringBuilder("M").append(text(start()));
    for (Piece piece : pieces) {
      data.append(" C").append(text(piece.b()));
      data.append(' ').append(text(piece.c())).append(' ').append(text(piece.d()));
    }
    return data.toString();
  }

  private static String text(Point point) {
    return SvgNumber.text(point.x()) + "," + SvgNumber.text(point.y());
  }
}
