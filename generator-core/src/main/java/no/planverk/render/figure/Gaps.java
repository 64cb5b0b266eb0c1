package no.planverk.render.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;

/**
 * How far what stands in a figure keeps from one another: arrows and their words have room.
 *
 * @param words what is written on arrows
 * @param narrow the same on an arrow up or down
 * @param room how wide the figure may be
 */
record Gaps(Graph graph, Map<Edge, Lines> words, Map<Edge, Lines> narrow, double room) {

  /** Between the boxes of a tree that stand beside one another and what stands above them. */
  static final double BUS = 28;

  static final double LEAST = 12;

  private static final double ARROW = 34;
  private static final double AROUND_WORDS = 16;

  Gaps(Graph graph, Map<Edge, Lines> words, double room) {
    this(graph, words, narrow(words, room / 2 - AROUND_WORDS), room);
  }

  private static Map<Edge, Lines> narrow(Map<Edge, Lines> words, double room) {
    Map<Edge, Lines> narrow = new HashMap<>(words);
    narrow.replaceAll((edge, lines) -> lines.within(room));
    return narrow;
  }

  double beside(Block one, Block other) {
    return gap(List.of(one), List.of(other), edge -> all(edge).room().getWidth() * Lines.WIDER);
  }

  double below(List<Block> row, List<Block> next) {
    return gap(row, next, edge -> narrow(edge).room().getHeight());
  }

  /** How high a row is at least, so that words on arrows in it do not rise above it. */
  double within(List<Block> row) {
    return gap(row, row, edge -> 2 * all(edge).room().getHeight());
  }

  /** The words on an arrow up or down. */
  Lines narrow(Edge edge) {
    return narrow.getOrDefault(edge, Lines.NONE);
  }

  Lines all(Edge edge) {
    return words.getOrDefault(edge, Lines.NONE);
  }

  private double gap(List<Block> row, List<Block> other, ToDoubleFunction<Edge> around) {
    return graph.edges().stream()
        .filter(edge -> joins(edge, row, other) || joins(edge, other, row))
        .mapToDouble(edge -> Math.max(ARROW, AROUND_WORDS + around.applyAsDouble(edge)))
        .max()
        .orElse(LEAST);
  }

  private static boolean joins(Edge edge, List<Block> from, List<Block> to) {
    return isIn(from, edge.from()) && isIn(to, edge.to());
  }

  /** Asked of every arrow for every two rows of each width. */
  private static boolean isIn(List<Block> row, String id) {
    for (Block block : row) {
      if (block.ids().contains(id)) {
        return true;
      }
    }
    return false;
  }
}
