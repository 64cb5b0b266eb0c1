package no.planverk.diagram;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.Edge.Kind;
import no.planverk.diagram.Graph.Flow;

/**
 * Invisible ties that set boxes in columns, read from top to bottom and then from left to right.
 *
 * <p>Without them the layout would set unrelated boxes side by side in one long row.
 */
final class Columns {

  private final Kind below;
  private final Kind right;

  private Columns(Flow flow) {
    below = flow == Flow.DOWN ? Kind.HIDDEN : Kind.BESIDE;
    right = flow == Flow.DOWN ? Kind.BESIDE : Kind.HIDDEN;
  }

  /** Ties that set items in as few columns of at most {@code tallest} as there must be. */
  static List<Edge> of(List<? extends Item> items, int tallest, Flow flow) {
    return new Columns(flow).ties(items, height(items.size(), tallest));
  }

  /** Columns of nearly equal height look better than full ones and a rest. */
  private static int height(int items, int tallest) {
    int columns = Math.max(1, (items + tallest - 1) / tallest);
    return Math.max(1, (items + columns - 1) / columns);
  }

  private List<Edge> ties(List<? extends Item> items, int height) {
    List<Edge> ties = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      boolean newColumn = i % height == 0;
      Item before = items.get(newColumn ? i - height : i - 1);
      ties.add(tie(before, items.get(i), newColumn ? right : below));
    }
    return ties;
  }

  static Edge tie(Item from, Item to, Kind kind) {
    return new Edge(from.id(), to.id(), "", false, kind);
  }
}
