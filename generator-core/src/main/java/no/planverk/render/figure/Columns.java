package no.planverk.render.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Item;

/**
 * The columns of a tree: its boxes stay in their places, and become as wide as there is room for.
 */
final class Columns {

  /** Boxes come no closer than this. */
  private static final double GAP = 8;

  /** The layout sets a column straight, but for rounding. */
  private static final double NEAR = 3;

  private Columns() {}

  /**
   * Where the items of a graph stand in the end.
   *
   * @param drawn where PlantUML has put them
   */
  static Map<String, Box> of(Graph graph, Map<String, Box> drawn) {
    if (graph.flow() != Flow.TREE) {
      return drawn;
    }
    Map<String, Box> places = new LinkedHashMap<>(drawn);
    List<String> ids = graph.all().map(Item::id).toList();
    for (String id : ids) {
      Box own = drawn.getOrDefault(id, Box.NONE);
      double widest =
          ids.stream()
              .map(other -> drawn.getOrDefault(other, Box.NONE))
              .filter(other -> Math.abs(own.middle().x() - other.middle().x()) < NEAR)
              .mapToDouble(Box::width)
              .max()
              .orElse(0);
      Box wide = own.widenedTo(widest);
      boolean free =
          ids.stream()
              .filter(other -> !other.equals(id))
              .noneMatch(other -> wide.grown(GAP).overlaps(drawn.getOrDefault(other, Box.NONE)));
      if (free) {
        places.put(id, wide);
      }
    }
    return places;
  }
}
