package no.planverk.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.planverk.diagram.Edge.Kind;

/**
 * Invisible ties that set blocks of boxes on shelves, in a figure that runs downward.
 *
 * <p>A block is a group or a single box; its boxes stand in columns. Blocks share a shelf as long
 * as there is room for their columns, and all columns are as short as that room allows. Without
 * this the layout would set unrelated boxes side by side in one endless row.
 */
final class Shelves {

  /** A column longer than this is harder to read than one more shelf. */
  private static final int TALLEST = 8;

  private final int columns;
  private final List<Edge> ties = new ArrayList<>();
  private List<List<Item>> above = List.of();

  private Shelves(int columns) {
    this.columns = columns;
  }

  /**
   * The ties between blocks.
   *
   * @param columns how many columns a shelf has room for
   * @param rows the blocks; those of each row begin on a shelf of their own
   */
  static List<Edge> of(int columns, List<List<Item>> rows) {
    Shelves shelves = new Shelves(columns);
    for (List<Item> row : rows) {
      shelves.fill(row.stream().map(block -> Columns.boxes(block).toList()).toList());
    }
    return List.copyOf(shelves.ties);
  }

  private void fill(List<List<Item>> blocks) {
    int height = height(blocks);
    List<List<Item>> shelf = new ArrayList<>();
    for (List<Item> block : blocks) {
      List<List<Item>> split = split(block, height);
      if (!shelf.isEmpty() && shelf.size() + split.size() > columns) {
        close(shelf);
        shelf = new ArrayList<>();
      }
      shelf.addAll(split);
    }
    if (!shelf.isEmpty()) {
      close(shelf);
    }
  }

  /** The height at which all blocks just fit on one shelf. */
  private int height(List<List<Item>> blocks) {
    for (int height = 1; height < TALLEST; height++) {
      int tried = height;
      if (blocks.stream().mapToInt(block -> split(block, tried).size()).sum() <= columns) {
        return height;
      }
    }
    return TALLEST;
  }

  /** Columns of nearly equal height; a block too large for a shelf gets taller ones. */
  private List<List<Item>> split(List<Item> block, int height) {
    return Columns.even(block, height, columns);
  }

  private void close(List<List<Item>> shelf) {
    for (int i = 0; i < shelf.size(); i++) {
      List<Item> column = shelf.get(i);
      for (int row = 1; row < column.size(); row++) {
        ties.add(Columns.tie(column.get(row - 1), column.get(row), Kind.HIDDEN));
      }
      if (i > 0) {
        ties.add(Columns.tie(shelf.get(i - 1).get(0), column.get(0), Kind.BESIDE));
      }
    }
    above.stream()
        .max(Comparator.comparingInt(List::size))
        .map(longest -> longest.get(longest.size() - 1))
        .ifPresent(foot -> ties.add(Columns.tie(foot, shelf.get(0).get(0), Kind.HIDDEN)));
    above = shelf;
  }
}
