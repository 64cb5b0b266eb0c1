package no.planverk.render.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.render.svg.SvgRefused;

/** How far what stands in a figure keeps from one another: arrows and their words have room. */
final class Gaps {

  /** Between the boxes of a tree that stand beside one another and what stands above them. */
  static final double BUS = 28;

  private static final double LEAST = 12;
  private static final double ARROW = 34;
  private static final double AROUND_WORDS = 16;
  private static final double LONG = 200;

  private final Graph graph;
  private final Map<Edge, Box> words = new HashMap<>();
  private final Map<String, Set<String>> inside = new HashMap<>();

  /**
   * The gaps of a figure.
   *
   * @param room how wide it may be
   */
  Gaps(Graph graph, DrawingReader drawn, double room) throws SvgRefused {
    this.graph = graph;
    for (Edge edge : graph.edges()) {
      Lines lines = drawn.words(graph, edge);
      double high = lines.within(words(room)).room().height();
      words.put(edge, new Box(0, 0, lines.room().width() * Lines.WIDER, high));
    }
    graph.all().forEach(item -> inside.put(item.id(), ids(item)));
  }

  private static Set<String> ids(Item item) {
    return Stream.of(item).flatMap(Graph::withInner).map(Item::id).collect(Collectors.toSet());
  }

  /** How far the words beside an arrow up or down may run on. */
  static double words(double room) {
    return Math.min(LONG, room / 2 - AROUND_WORDS);
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

  /** Between a row of a tree and what stands above it. */
  double under(int boxes) {
    return boxes > 1 ? BUS : LEAST;
  }

  private double gap(Item one, Item other, ToDoubleFunction<Box> room) {
    return graph.edges().stream()
        .filter(edge -> joins(edge, one, other))
        .mapToDouble(edge -> Math.max(ARROW, AROUND_WORDS + room.applyAsDouble(words.get(edge))))
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
