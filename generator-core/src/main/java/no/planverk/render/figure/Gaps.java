package no.planverk.render.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;

/** How far what stands in a figure keeps from one another: arrows and their words have room. */
final class Gaps {

  private static final double PADDING = 10;
  private static final double LEAST = 12;
  private static final double ARROW = 34;
  private static final double AROUND_WORDS = 20;

  private final Graph graph;
  private final Sizes sizes;
  private final Map<String, Set<String>> inside = new HashMap<>();

  Gaps(Graph graph, Sizes sizes) {
    this.graph = graph;
    this.sizes = sizes;
    graph.all().forEach(item -> inside.put(item.id(), ids(item)));
  }

  private static Set<String> ids(Item item) {
    return new Graph("", "", "", Graph.Flow.GRID, List.of(item), List.of())
        .all()
        .map(Item::id)
        .collect(Collectors.toSet());
  }

  /** Between a group's border and what stands in it. */
  double padding() {
    return PADDING;
  }

  double beside(Item one, Item other) {
    return gap(one, other, Box::width);
  }

  double below(List<Item> row, List<Item> next) {
    return row.stream()
        .flatMapToDouble(one -> next.stream().mapToDouble(other -> gap(one, other, Box::height)))
        .max()
        .orElse(LEAST);
  }

  private double gap(Item one, Item other, ToDoubleFunction<Box> room) {
    return graph.edges().stream()
        .filter(edge -> joins(edge, one, other))
        .mapToDouble(edge -> Math.max(ARROW, AROUND_WORDS + room.applyAsDouble(sizes.words(edge))))
        .max()
        .orElse(LEAST);
  }

  private boolean joins(Edge edge, Item one, Item other) {
    return (holds(one, edge.from()) && holds(other, edge.to()))
        || (holds(other, edge.from()) && holds(one, edge.to()));
  }

  private boolean holds(Item item, String id) {
    return inside.getOrDefault(item.id(), Set.of()).contains(id);
  }
}
