package no.planverk.diagram.plantuml;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;

/**
 * Invisible ties that set blocks of boxes in a grid, in a figure of the flow {@link
 * Graph.Flow#GRID}. A block is a group or a single box.
 *
 * <p>A tie sets a box in the column after another's; what has none stands in the first. What stands
 * above what follows from the reading order.
 */
public final class Grid {

  private Grid() {}

  /** A block with so many columns. */
  private record Block(List<Item> boxes, int columns) {

    int rows() {
      return (boxes.size() + columns - 1) / columns;
    }

    /** The last box of a row; of the last full row where it has no such row. */
    Item end(int row) {
      return boxes.get(Math.min(row + 1, boxes.size() / columns) * columns - 1);
    }
  }

  /**
   * Blocks whose boxes stand in rows. As many blocks stand beside one another as there is room for;
   * the next begins below.
   *
   * @param columns how many boxes there is room for in a row
   */
  public static List<Edge> rows(int columns, List<? extends Item> blocks) {
    List<List<Block>> shelves = new ArrayList<>();
    int used = columns;
    for (Item item : blocks) {
      List<Item> boxes = Columns.boxes(item).toList();
      Block block = new Block(boxes, Math.min(columns, boxes.size()));
      if (used + block.columns() > columns) {
        shelves.add(new ArrayList<>());
        used = 0;
      }
      shelves.get(shelves.size() - 1).add(block);
      used += block.columns();
    }
    return shelves.stream().flatMap(shelf -> ties(shelf).stream()).toList();
  }

  /** Blocks beside one another, the boxes of each in one column. */
  public static List<Edge> columns(List<? extends Item> blocks) {
    return ties(blocks.stream().map(block -> new Block(Columns.boxes(block).toList(), 1)).toList());
  }

  private static List<Edge> ties(List<Block> shelf) {
    List<Edge> ties = new ArrayList<>();
    for (int i = 0; i < shelf.size(); i++) {
      Block block = shelf.get(i);
      for (int box = 0; box < block.boxes().size(); box++) {
        if (box % block.columns() > 0) {
          ties.add(after(block.boxes().get(box - 1), block.boxes().get(box)));
        } else if (i > 0) {
          ties.add(after(shelf.get(i - 1).end(box / block.columns()), block.boxes().get(box)));
        }
      }
    }
    for (int i = 1; i < shelf.size(); i++) {
      ties.addAll(kept(shelf.get(i - 1), shelf.get(i)));
    }
    return ties;
  }

  /**
   * What stands lower than all of the next block is kept before it too, and not beside it; one row
   * more the layout keeps by itself, and then as high up as it should be.
   */
  private static List<Edge> kept(Block block, Block next) {
    List<Edge> ties = new ArrayList<>();
    for (int row = next.rows() + 1; row < block.rows(); row++) {
      ties.add(after(block.end(row), next.boxes().get((next.rows() - 1) * next.columns())));
    }
    return ties;
  }

  private static Edge after(Item before, Item after) {
    return Columns.tie(before, after, Edge.Kind.HIDDEN);
  }
}
