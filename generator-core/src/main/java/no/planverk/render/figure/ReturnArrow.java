package no.planverk.render.figure;

import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.figure.Box.Point;

/**
 * A way back, drawn by ourselves: out of a box, along the edge of all the boxes and into another,
 * so that it crosses none.
 *
 * @param edge what it says and ties together
 * @param flow the figure's reading order; the way runs to the right of a figure that is read
 *     downward, and under any other
 * @param from the box it leaves
 * @param to the box it reaches
 * @param all the room of everything it goes around
 */
record ReturnArrow(Edge edge, Flow flow, Box from, Box to, Box all) {
  private static final double DISTANCE = 18;
  private static final double MARGIN = 8;

  /** The room of everything, the way included. */
  Box room() {
    double more = DISTANCE + MARGIN;
    return flow == Flow.DOWN
        ? new Box(all.left(), all.top(), all.width() + more, all.height())
        : new Box(all.left(), all.top(), all.width(), all.height() + more);
  }

  Route route() {
    return flow == Flow.DOWN ? beside() : under();
  }

  /** Where its words stand: below all boxes, before it turns upward. */
  Box wordsAt(Box words) {
    double left = Math.max(all.left(), from.middle().x() + 12);
    return new Box(
        Math.min(left, all.right() - words.width()),
        from.bottom() + 6,
        words.width(),
        words.height());
  }

  private Route beside() {
    double lane = all.right() + DISTANCE;
    double start = from.middle().y();
    double end = to.middle().y();
    return Route.through(
        new Point(from.right(), start),
        new Point(lane, start),
        new Point(lane, end),
        new Point(to.right(), end));
  }

  private Route under() {
    double lane = all.bottom() + DISTANCE;
    double start = from.middle().x();
    double end = to.middle().x();
    return Route.through(
        new Point(start, from.bottom()),
        new Point(start, lane),
        new Point(end, lane),
        new Point(end, to.bottom()));
  }
}
