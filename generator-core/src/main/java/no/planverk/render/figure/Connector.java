package no.planverk.render.figure;

import no.planverk.render.figure.Box.Point;

/**
 * The shortest straight or right-angled way between two boxes that stand apart.
 *
 * @param share where along the edge that both have in common a straight way runs, from 0 to 1
 */
record Connector(Box from, Box to, double share) {

  /** Where a right-angled way turns before the second box: ways to a column share a trunk. */
  private static final double TURN = 22;

  /** Up or down where the second stands above or below, else across to where it stands beside. */
  Route route() {
    if (to.top() >= from.bottom() || to.bottom() <= from.top()) {
      return upright(to.top() >= from.bottom());
    }
    return across(to.left() >= from.right());
  }

  private Route upright(boolean down) {
    double x = between(Math.max(from.left(), to.left()), Math.min(from.right(), to.right()), share);
    return down
        ? Route.through(new Point(x, from.bottom()), new Point(x, to.top()))
        : Route.through(new Point(x, from.top()), new Point(x, to.bottom()));
  }

  private Route across(boolean right) {
    double y = between(Math.max(from.top(), to.top()), Math.min(from.bottom(), to.bottom()), share);
    return right
        ? Route.through(new Point(from.right(), y), new Point(to.left(), y))
        : Route.through(new Point(from.left(), y), new Point(to.right(), y));
  }

  /** From the middle of the first to the middle of the second, which stands to the right. */
  Route branch() {
    double turn = to.left() - TURN;
    Point start = new Point(from.right(), from.middle().y());
    Point end = new Point(to.left(), to.middle().y());
    return Math.abs(start.y() - end.y()) < 1
        ? Route.through(start, end)
        : Route.through(start, new Point(turn, start.y()), new Point(turn, end.y()), end);
  }

  private static double between(double least, double most, double share) {
    return least + (most - least) * share;
  }
}
