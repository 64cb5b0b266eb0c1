package no.planverk.render.figure;

import java.util.List;
import no.planverk.diagram.graph.Item;

/**
 * An item with the rows of what stands inside it, and the least room it takes.
 *
 * @param head the room of what is written on a group, above its rows
 * @param rows what stands inside, row by row; empty for a box
 * @param inner the least width of its rows
 */
record Block(
    Item item, double width, double height, double head, List<List<Block>> rows, double inner) {

  /** How many in a row fill it: the most there are in one, where all are single boxes. */
  int fill() {
    boolean boxes = rows.stream().flatMap(List::stream).allMatch(block -> block.rows.isEmpty());
    return boxes ? rows.stream().mapToInt(List::size).max().orElse(1) : 1;
  }

  /** How much wider each of them is where the rows are so wide. */
  double share(double width) {
    return (width - inner) / fill();
  }
}
