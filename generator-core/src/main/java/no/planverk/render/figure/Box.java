package no.planverk.render.figure;

import java.util.stream.Stream;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;

/** A rectangle on a drawing, in its own units. */
record Box(double left, double top, double width, double height) {
  static final Box NONE = new Box(0, 0, 0, 0);

  /**
   * The rectangle that an element draws.
   *
   * @throws NumberFormatException when it has no size in numbers
   */
  static Box of(Element rect) {
    return new Box(
        number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
  }

  /** The room of one line of text, as PlantUML measured it; a single letter it does not measure. */
  static Box around(Element text) {
    double size = number(text, "font-size");
    double width = text.get("textLength").isEmpty() ? size : number(text, "textLength");
    return new Box(number(text, "x"), number(text, "y") - size, width, size * 1.3);
  }

  static Box between(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  /** The smallest rectangle around others; empty for none. */
  static Box around(Stream<Box> boxes) {
    return boxes
        .reduce(
            (one, other) ->
                between(
                    Math.min(one.left, other.left),
                    Math.min(one.top, other.top),
                    Math.max(one.right(), other.right()),
                    Math.max(one.bottom(), other.bottom())))
        .orElse(NONE);
  }

  /** As an SVG's {@code viewBox}. */
  String viewBox() {
    return String.join(
        " ",
        SvgNumber.text(left),
        SvgNumber.text(top),
        SvgNumber.text(width),
        SvgNumber.text(height));
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.get(attribute));
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** An element that draws a rectangle, here. */
  Element on(Element rect) {
    return rect.with("x", SvgNumber.text(left))
        .with("y", SvgNumber.text(top))
        .with("width", SvgNumber.text(width))
        .with("height", SvgNumber.text(height));
  }

  Point middle() {
    return new Point(left + width / 2, top + height / 2);
  }

  /** Larger by so much on every side. */
  Box grown(double by) {
    return between(left - by, top - by, right() + by, bottom() + by);
  }

  /** What two have in common; less than nothing one way where they are apart. */
  Box shared(Box other) {
    return between(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right(), other.right()),
        Math.min(bottom(), other.bottom()));
  }

  boolean overlaps(Box other) {
    return shared(other).width() >= 0 && shared(other).height() >= 0;
  }

  /** A place on a drawing. */
  record Point(double x, double y) {
    private static final double NEAR = 12;

    /** A place shortly after this one, up, down or across to where another is. */
    Point near(Point other) {
      double far = Math.min(NEAR, Math.hypot(other.x - x, other.y - y) / 2);
      return new Point(x + far * Math.signum(other.x - x), y + far * Math.signum(other.y - y));
    }

    /** How far one has to turn from the right to see another, in degrees. */
    int turn(Point other) {
      return (int) Math.toDegrees(Math.atan2(other.y - y, other.x - x));
    }

    @Override
    public String toString() {
      return SvgNumber.text(x) + "," + SvgNumber.text(y);
    }
  }
}
