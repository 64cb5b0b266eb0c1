package no.planverk.render.figure;

import java.util.List;
import no.planverk.render.svg.SvgNode.Element;

/**
 * An arrow that is cut where it meets the border of what it leaves and of what it reaches. One to
 * or from a group is drawn to or from a box inside it; and a box may have become wider since.
 *
 * @param from the border it leaves
 * @param to the border it reaches
 */
record CutArrow(Box from, Box to) {

  /** The shapes of the arrow, cut. */
  List<Element> cut(List<Element> shapes) {
    return shapes.stream()
        .filter(shape -> shape.name().equals("path"))
        .findFirst()
        .flatMap(path -> Curve.of(path.get("d")))
        .map(line -> shapes.stream().map(shape -> cut(shape, line)).toList())
        .orElse(shapes);
  }

  private Element cut(Element shape, Curve drawn) {
    Curve ended = drawn.until(to);
    return switch (shape.name()) {
      case "path" -> shape.with("d", ended.reversed().until(from).reversed().data());
      case "polygon" -> ended.equals(drawn) ? shape : shape.with("points", ended.head());
      default -> shape;
    };
  }
}
