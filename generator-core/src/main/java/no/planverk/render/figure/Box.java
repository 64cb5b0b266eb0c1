package no.planverk.render.figure;

import java.util.List;
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
  static Box around(List<Box> boxes) {
    double left = boxes.stream().mapToDouble(Box::left).min().orElse(0);
    double top = boxes.stream().mapToDouble(Box::top).min().orElse(0);
    double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
    double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
    return between(left, top, right, bottom);
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

  /** The same somewhere else. */
  Box at(double otherLeft, double otherTop) {
    return new Box(otherLeft, otherTop, width, height);
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

  boolean overlaps(Box other) {
    return left < other.right()
        && other.left < right()
        && top < other.bottom()
        && other.top < bottom();
  }

  /** A place on a drawing. */
  record Point(double x, double y) {
    Point plus(double dx, double dy) {
      return new Point(x + dx, y + dy);
    }

    Point towards(Point other, double share) {
      return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double distance(Point other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }
}
