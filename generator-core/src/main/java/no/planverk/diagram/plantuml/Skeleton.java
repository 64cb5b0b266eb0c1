package no.planverk.diagram.plantuml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;

/**
 * What holds a drawing in shape: the layout knows boxes only, so what is said of groups is turned
 * into ties between boxes inside them; and boxes that nothing ties stand in rows in reading order.
 */
final class Skeleton {
  private final Graph graph;
  private final boolean middle;
  private final Map<String, Set<String>> boxes = new HashMap<>();
  private final List<Tie> rows = new ArrayList<>();
  private final List<Tie> downward;

  /**
   * The ties of a graph.
   *
   * @param middle whether arrows of a group hold on to its middle box, and not to its first or last
   */
  Skeleton(Graph graph, boolean middle) {
    this.graph = graph;
    this.middle = middle;
    graph.all().forEach(item -> boxes.put(item.id(), inside(item)));
    addRows(graph.items());
    graph.all().forEach(item -> addRows(inner(item)));
    this.downward =
        Stream.concat(
                graph.edges().stream()
                    .filter(Skeleton::downward)
                    .map(edge -> new Tie(edge.from(), edge.to(), false)),
                rows.stream().filter(tie -> !tie.across()))
            .toList();
  }

  /**
   * A tie between two items.
   *
   * @param from id of the first
   * @param to id of the second
   * @param across whether the second stands beside the first, and not after it
   */
  record Tie(String from, String to, boolean across) {}

  /** Every invisible tie between boxes. */
  List<Tie> hidden() {
    List<Tie> ties = new ArrayList<>(rows);
    graph.edges().stream()
        .filter(edge -> !edge.kind().visible())
        .forEach(edge -> ties.add(ends(edge)));
    graph.edges().stream().filter(Skeleton::downward).forEach(edge -> ties.addAll(sameEnd(edge)));
    return ties;
  }

  /**
   * The boxes between which an arrow is drawn: its own ends, or boxes inside the groups it joins.
   */
  Tie ends(Edge edge) {
    return switch (edge.kind()) {
      case FORWARD, HIDDEN ->
          new Tie(
              hold(edge.from(), lasts(edge.from()), true),
              hold(edge.to(), firsts(edge.to()), false),
              false);
      case BORDER, BESIDE -> beside(edge);
      case RETURN -> throw new IllegalArgumentException("not in the layout: " + edge);
    };
  }

  private Tie beside(Edge edge) {
    List<String> from = firsts(edge.from());
    return new Tie(middle ? end(from) : from.get(0), firsts(edge.to()).get(0), true);
  }

  private static boolean downward(Edge edge) {
    return edge.kind() == Edge.Kind.FORWARD || edge.kind() == Edge.Kind.HIDDEN;
  }

  /** All of a group stands before what it leads to, and not only the box where the arrow leaves. */
  private List<Tie> sameEnd(Edge edge) {
    Tie ends = ends(edge);
    return lasts(edge.from()).stream()
        .filter(last -> !last.equals(ends.from()) && !last.equals(ends.to()))
        .map(last -> new Tie(last, ends.to(), false))
        .toList();
  }

  private static List<Item> inner(Item item) {
    return item instanceof Group group ? group.items() : List.of();
  }

  private static Set<String> inside(Item item) {
    Set<String> ids = new LinkedHashSet<>();
    if (inner(item).isEmpty()) {
      ids.add(item.id());
    }
    inner(item).forEach(inner -> ids.addAll(inside(inner)));
    return ids;
  }

  private Set<String> boxes(String id) {
    return boxes.getOrDefault(id, Set.of(id));
  }

  /** The boxes of an item that nothing else of the item leads to. */
  private List<String> firsts(String id) {
    return without(id, downward.stream().filter(tie -> within(id, tie)).map(Tie::to));
  }

  /** The boxes of an item that lead to nothing else of the item. */
  private List<String> lasts(String id) {
    return without(id, downward.stream().filter(tie -> within(id, tie)).map(Tie::from));
  }

  private boolean within(String id, Tie tie) {
    Set<String> all = boxes(id);
    return all.size() > 1 && all.containsAll(boxes(tie.from())) && all.containsAll(boxes(tie.to()));
  }

  private List<String> without(String id, Stream<String> items) {
    Set<String> others = new HashSet<>();
    items.forEach(item -> others.addAll(boxes(item)));
    List<String> left = boxes(id).stream().filter(box -> !others.contains(box)).toList();
    return left.isEmpty() ? List.copyOf(boxes(id)) : left;
  }

  /**
   * The box of an item that an arrow holds on to; boxes in an inner group that has arrows of its
   * own are left to them.
   */
  private String hold(String id, List<String> ends, boolean leaving) {
    List<String> free = ends.stream().filter(box -> !hasArrowsWithin(id, box)).toList();
    List<String> boxes = free.isEmpty() ? ends : free;
    if (middle) {
      return boxes.get((boxes.size() - 1) / 2);
    }
    return leaving ? end(boxes) : boxes.get(0);
  }

  private boolean hasArrowsWithin(String id, String box) {
    return graph.edges().stream()
        .filter(edge -> edge.kind().visible())
        .flatMap(edge -> Stream.of(edge.from(), edge.to()))
        .filter(end -> !end.equals(id) && boxes(end).contains(box))
        .anyMatch(end -> boxes(id).containsAll(boxes(end)));
  }

  private static String end(List<String> boxes) {
    return boxes.get(boxes.size() - 1);
  }

  /** Puts the boxes among siblings that no edge touches into rows. */
  private void addRows(List<Item> siblings) {
    Set<String> tied = new HashSet<>();
    graph.edges().forEach(edge -> tied.addAll(List.of(edge.from(), edge.to())));
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
