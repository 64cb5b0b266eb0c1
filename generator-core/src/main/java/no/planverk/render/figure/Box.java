package no.planverk.render.figure;

import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;

/** The rectangles of a drawing, in its own units, as its elements say them. */
final class Box {

  private Box() {}

  /**
   * The rectangle that an element draws.
   *
   * @throws NumberFormatException when it has no size in numbers
   */
  static Rectangle2D of(Element rect) {
    return at(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
  }

  /** The room of one line of text, as PlantUML measured it; a single letter it does not measure. */
  static Rectangle2D around(Element text) {
    double size = number(text, "font-size");
    double width = text.get("textLength").isEmpty() ? size : number(text, "textLength");
    return at(number(text, "x"), number(text, "y") - size, width, size * 1.3);
  }

  /** The smallest rectangle around others; empty for none. */
  static Rectangle2D around(Stream<Rectangle2D> boxes) {
    return boxes.reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
  }

  static Rectangle2D at(double left, double top, double width, double height) {
    return new Rectangle2D.Double(left, top, width, height);
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.get(attribute));
  }

  /** An element that draws a rectangle, there. */
  static Element on(Rectangle2D place, Element rect) {
    return rect.with("x", SvgNumber.text(place.getX()))
        .with("y", SvgNumber.text(place.getY()))
        .with("width", SvgNumber.text(place.getWidth()))
        .with("height", SvgNumber.text(place.getHeight()));
  }
}
