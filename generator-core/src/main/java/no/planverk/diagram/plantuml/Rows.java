package no.planverk.diagram.plantuml;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;

/** The boxes that stand beside one another in a grid, which are to be equally high. */
final class Rows {
  private final ToIntFunction<Item> lines;
  private final Map<String, String> first = new HashMap<>();
  private final Map<String, Integer> most = new HashMap<>();

  /**
   * The rows of a graph; none where it is no grid.
   *
   * @param lines how many lines are written on a box
   */
  Rows(Graph graph, ToIntFunction<Item> lines) {
    this.lines = lines;
    if (graph.flow() == Graph.Flow.GRID) {
      graph.edges().stream()
          .filter(edge -> !edge.kind().visible())
          .forEach(tie -> first.putIfAbsent(tie.to(), row(tie.from())));
      graph.all().forEach(item -> most.merge(row(item.id()), lines.applyAsInt(item), Math::max));
    }
  }

  private String row(String id) {
    return first.getOrDefault(id, id);
  }

  /** How many lines fewer an item has than the highest of its row. */
  int missing(Item item) {
    int own = lines.applyAsInt(item);
    return most.getOrDefault(row(item.id()), own) - own;
  }
}
