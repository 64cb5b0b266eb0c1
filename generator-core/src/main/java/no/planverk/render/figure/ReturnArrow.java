package no.planverk.render.figure;

import no.planverk.render.figure.Box.Point;

/**
 * A way back that goes around: out of a box, up beside all the boxes and into another, so that it
 * crosses none.
 *
 * @param from the box it leaves
 * @param to the box it reaches, higher up
 * @param all the room of everything it goes around
 */
record ReturnArrow(Box from, Box to, Box all) {
  private static final double DISTANCE = 18;
  private static final double MARGIN = 8;
  private static final double INDENT = 12;
  private static final double BELOW = 6;

  /** The room of everything, the way included. */
  Box room() {
    return new Box(all.left(), all.top(), all.width() + DISTANCE + MARGIN, all.height());
  }

  /** Where its words stand: below all boxes, before it turns upward. */
  Box wordsAt(Box words) {
    double left = Math.max(all.left(), from.middle().x() + INDENT);
    return new Box(
        Math.min(left, all.right() - words.width()),
        from.bottom() + BELOW,
        words.width(),
        words.height());
  }

  Route route() {
    double lane = all.right() + DISTANCE;
    double start = from.middle().y();
    double end = to.middle().y();
    return Route.through(
        new Point(from.right(), start),
        new Point(lane, start),
        new Point(lane, end),
        new Point(to.right(), end));
  }
}
