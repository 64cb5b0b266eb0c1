package no.planverk.render;

import java.util.List;
import no.planverk.diagram.Edge;
import no.planverk.render.SvgNode.Element;
import org.jspecify.annotations.Nullable;

/**
 * An arrow to or from a group: drawn to a box inside it, it is cut where it meets the group's
 * border.
 *
 * @param kind tells which way the line was drawn
 * @param from the border it leaves; null where it leaves a box
 * @param to the border it reaches; null where it reaches a box
 */
record GroupArrow(Edge.Kind kind, @Nullable Box from, @Nullable Box to) {

  /** The shapes of the arrow, cut. */
  List<Element> cut(List<Element> shapes) {
    return shapes.stream()
        .filter(shape -> shape.name().equals("path"))
        .findFirst()
        .flatMap(path -> Curve.of(path.get("d")))
        .map(this::cut)
        .map(line -> shapes.stream().map(shape -> shape(shape, line)).toList())
        .orElse(shapes);
  }

  private Curve cut(Curve drawn) {
    Curve line = kind == Edge.Kind.RETURN ? drawn.reversed() : drawn;
    Curve ended = to == null ? line : line.until(to);
    return from == null ? ended : ended.reversed().until(from).reversed();
  }

  private Element shape(Element shape, Curve line) {
    if (shape.name().equals("path")) {
      return shape.with("d", line.data());
    }
    boolean head = shape.name().equals("polygon") && to != null;
    return head ? shape.with("points", line.head()) : shape;
  }
}
