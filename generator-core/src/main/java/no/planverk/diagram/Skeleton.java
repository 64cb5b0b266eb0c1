package no.planverk.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds a drawing in shape without being drawn: boxes that no arrow touches stand in rows in
 * reading order, and a group that an arrow leads to stands wholly after the group it comes from.
 */
final class Skeleton {
  private final Graph graph;
  private final Aliases aliases;
  private final Set<String> tied = new HashSet<>();
  private final List<Tie> rows = new ArrayList<>();

  Skeleton(Graph graph) {
    this.graph = graph;
    this.aliases = Aliases.of(graph);
    graph.edges().forEach(edge -> tied.addAll(List.of(edge.from(), edge.to())));
    addRows(graph.items());
    graph.all().forEach(item -> addRows(inner(item)));
  }

  /**
   * A tie between two boxes.
   *
   * @param from id of the first
   * @param to id of the second
   * @param across whether the second stands beside the first, and not after it
   */
  record Tie(String from, String to, boolean across) {}

  /** Every invisible tie. */
  List<Tie> hidden() {
    List<Tie> ties = new ArrayList<>(rows);
    for (Edge edge : graph.edges()) {
      Tie ends = ends(edge);
      if (!edge.kind().visible()) {
        ties.add(ends);
      }
    }
    downward().forEach(edge -> ties.addAll(sameEnd(edge)));
    return ties;
  }

  /** All of a group stands before what it leads to, and not only the box where the arrow leaves. */
  private List<Tie> sameEnd(Edge edge) {
    Tie ends = ends(edge);
    return lasts(aliases.item(edge.from()))
        .filter(last -> !last.equals(ends.from()) && !last.equals(ends.to()))
        .map(last -> new Tie(last, ends.to(), false))
        .toList();
  }

  /**
   * The boxes between which an arrow is drawn: its own ends, or boxes inside the groups it joins.
   * Those of a return are turned, so that the layout keeps its order.
   */
  Tie ends(Edge edge) {
    boolean turned = edge.kind() == Edge.Kind.RETURN;
    Item first = aliases.item(turned ? edge.to() : edge.from());
    Item second = aliases.item(turned ? edge.from() : edge.to());
    boolean across = edge.kind() == Edge.Kind.BORDER || edge.kind() == Edge.Kind.BESIDE;
    return new Tie(across ? first(first) : last(first), first(second), across);
  }

  private static List<Item> inner(Item item) {
    return item instanceof Group group ? group.items() : List.of();
  }

  private static Stream<Item> boxes(Item item) {
    List<Item> inner = inner(item);
    return inner.isEmpty() ? Stream.of(item) : inner.stream().flatMap(Skeleton::boxes);
  }

  /** The first box inside that nothing inside leads to. */
  private String first(Item item) {
    List<String> ids = boxes(item).map(Item::id).toList();
    return ids.stream().filter(id -> !reached(id, ids)).findFirst().orElse(ids.get(0));
  }

  private boolean reached(String id, List<String> from) {
    return downward().anyMatch(edge -> edge.to().equals(id) && from.contains(edge.from()));
  }

  /** The edges that put one item after another. */
  private Stream<Edge> downward() {
    return graph.edges().stream()
        .filter(edge -> edge.kind() == Edge.Kind.FORWARD || edge.kind() == Edge.Kind.HIDDEN);
  }

  /** The last box inside that leads to nothing inside. */
  private String last(Item item) {
    List<String> lasts = lasts(item).toList();
    return lasts.isEmpty() ? first(item) : lasts.get(lasts.size() - 1);
  }

  private Stream<String> lasts(Item item) {
    List<String> ids = boxes(item).map(Item::id).toList();
    return ids.stream().filter(id -> !leaves(id, ids));
  }

  private boolean leaves(String id, List<String> to) {
    return downward().anyMatch(edge -> edge.from().equals(id) && to.contains(edge.to()))
        || rows.stream().anyMatch(tie -> !tie.across() && tie.from().equals(id));
  }

  /** Puts the boxes among siblings that no edge touches into rows. */
  private void addRows(List<Item> siblings) {
    List<String> free =
        siblings.stream()
            .filter(item -> inner(item).isEmpty() && !tied.contains(item.id()))
            .map(Item::id)
            .toList();
    int row = rowLength(free.size());
    for (int i = 1; i < free.size(); i++) {
      boolean newRow = i % row == 0;
      rows.add(new Tie(free.get(newRow ? i - row : i - 1), free.get(i), !newRow));
    }
  }

  private int rowLength(int boxes) {
    if (graph.flow() == Graph.Flow.RIGHT) {
      return 6;
    }
    return boxes == 4 ? 2 : 3;
  }
}
