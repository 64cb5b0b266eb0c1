package no.planverk.diagram.graph;

import java.util.List;
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
    /** Each box stands above those under it, which are indented; at most one stands above it. */
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

  /** What stands under an item of a tree: what its arrows lead to. */
  public List<Item> under(Item item) {
    List<String> ends =
        edges.stream()
            .filter(edge -> flow == Flow.TREE && edge.from().equals(item.id()))
            .map(Edge::to)
            .toList();
    return items.stream().filter(each -> ends.contains(each.id())).toList();
  }

  /** An item and every item inside it, in reading order. */
  public static Stream<Item> withInner(Item item) {
    return item instanceof Group group
        ? Stream.concat(Stream.of(group), group.items().stream().flatMap(Graph::withInner))
        : Stream.of(item);
  }
}
