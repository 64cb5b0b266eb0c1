package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;

/**
 * How far what stands in a figure keeps from one another: arrows and their words have room.
 *
 * @param words what is written on arrows
 * @param room how wide the figure may be
 */
record Gaps(Graph graph, Map<Edge, Lines> words, double room) {

  /** Between the boxes of a tree that stand beside one another and what stands above them. */
  static final double BUS = 28;

  static final double LEAST = 12;

  private static final double ARROW = 34;
  private static final double AROUND_WORDS = 16;

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
    return all(edge).within(room / 2 - AROUND_WORDS);
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
    return from.stream().anyMatch(block -> block.holds(edge.from()))
        && to.stream().anyMatch(block -> block.holds(edge.to()));
  }
}
