package no.planverk.diagram.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A figure as a value: the picture and its text twin are both made from it, and from nothing else.
 *
 * @param id unique among the figures of a page: lower-case letters, digits and hyphens
 * @param title the figure's name
 * @param description one or two sentences on what the figure shows
 * @param flow the way the reading order runs
 * @param items the top items, in reading order
 * @param edges the arrows between items
 */
public record Graph(
    String id, String title, String description, Flow flow, List<Item> items, List<Edge> edges) {

  /** The way the reading order runs on the picture. */
  public enum Flow {
    /** Downward, as the arrows pull the boxes, none of which stands in another. */
    DOWN,
    /** To the right, with each box under at most one other: arrows branch out at right angles. */
    TREE,
    /**
     * In rows from the top, with as many beside one another as a group has columns; arrows and
     * borders run straight, between what stands below or beside one another.
     */
    GRID,
    /** As a grid, but the outermost items stand in a ring: to the right, down, and back. */
    ROUND
  }

  /** Every item, groups before what stands inside them, in reading order. */
  public Stream<Item> all() {
    return items.stream().flatMap(Graph::withInner);
  }

  /** Whether the boxes are placed in rows, and not where the arrows pull them. */
  public boolean isPlaced() {
    return flow == Flow.GRID || flow == Flow.ROUND;
  }

  /** How many boxes stand in a row from the root of a tree; one where there are no edges. */
  public int depth() {
    Map<String, Integer> depths = new HashMap<>();
    for (Edge edge : edges) {
      depths.merge(edge.to(), depths.getOrDefault(edge.from(), 1) + 1, Math::max);
    }
    return depths.values().stream().max(Integer::compare).orElse(1);
  }

  private static Stream<Item> withInner(Item item) {
    return item instanceof Group group
        ? Stream.concat(Stream.of(group), group.items().stream().flatMap(Graph::withInner))
        : Stream.of(item);
  }
}
