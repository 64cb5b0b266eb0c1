package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;

/**
 * Breaks the items of a figure into rows.
 *
 * @param most how many boxes may stand beside one another, whatever a group has room for
 */
record Blocks(Sizes sizes, Gaps gaps, int most) {

  /** So many steps of a figure that goes round stand beside one another before it turns. */
  private static final int BEFORE_THE_TURN = 3;

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

  /** Items below one another. */
  Block stacked(List<Item> items) {
    return holding(outermost(), items.stream().map(item -> List.of(of(item))).toList());
  }

  /** Items in a ring: the first ones to the right, and the rest below them, back to the left. */
  Block round(List<Item> items) {
    int turn = Math.min(BEFORE_THE_TURN, items.size());
    List<Block> there = new ArrayList<>(items.subList(0, turn).stream().map(this::of).toList());
    List<Block> back =
        new ArrayList<>(items.subList(turn, items.size()).stream().map(this::of).toList());
    Collections.reverse(back);
    double last = Math.max(last(there).width(), back.isEmpty() ? 0 : last(back).width());
    return holding(
        outermost(),
        back.isEmpty() ? List.of(there) : List.of(ending(there, last), ending(back, last)));
  }

  private static Block last(List<Block> row) {
    return row.get(row.size() - 1);
  }

  private static List<Block> ending(List<Block> row, double width) {
    Block last = last(row);
    List<Block> ended = new ArrayList<>(row.subList(0, row.size() - 1));
    ended.add(new Block(last.item(), width, last.height(), last.head(), last.rows(), last.inner()));
    return ended;
  }

  private static Item outermost() {
    return new Group("", "", null, Look.FRAME, null, List.of());
  }

  private Block of(Item item) {
    Box least = sizes.least(item.id());
    if (!(item instanceof Group group) || group.items().isEmpty()) {
      return new Block(item, least.width(), least.height(), 0, List.of(), 0);
    }
    return holding(group, rows(group));
  }

  private Block holding(Item item, List<List<Block>> rows) {
    boolean framed = !item.id().isEmpty();
    double around = framed ? gaps.padding() : 0;
    double head = framed ? sizes.head(item.id()).height() : 0;
    double inner = rows.stream().mapToDouble(this::width).max().orElse(0);
    double title = framed ? sizes.head(item.id()).width() : 0;
    double high = head + around;
    for (int i = 0; i < rows.size(); i++) {
      high += i == 0 ? 0 : below(rows.get(i - 1), rows.get(i));
      high += rows.get(i).stream().mapToDouble(Block::height).max().orElse(0);
    }
    return new Block(item, Math.max(inner + 2 * around, title), high, head, rows, inner);
  }

  /** As many blocks in a row as there is room for; boxes of one kind are equally wide. */
  private List<List<Block>> rows(Group group) {
    List<Block> blocks = group.items().stream().map(this::of).toList();
    boolean boxes = blocks.stream().allMatch(block -> block.rows().isEmpty());
    double widest = blocks.stream().mapToDouble(Block::width).max().orElse(0);
    List<List<Block>> rows = new ArrayList<>();
    int room = Math.min(most, group.columns());
    int used = room;
    for (Block block : blocks) {
      int columns = columns(block, room);
      if (used + columns > room) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(boxes ? ending(List.of(block), widest).get(0) : block);
      used += columns;
    }
    return rows;
  }

  private static int columns(Block block, int most) {
    return block.item() instanceof Group group && !group.items().isEmpty()
        ? Math.min(most, block.rows().stream().mapToInt(List::size).max().orElse(1))
        : 1;
  }

  /** How far a row keeps from the next. */
  double below(List<Block> row, List<Block> next) {
    return gaps.below(
        row.stream().map(Block::item).toList(), next.stream().map(Block::item).toList());
  }

  /** How far a block keeps from the next in its row. */
  double beside(Block one, Block other) {
    return gaps.beside(one.item(), other.item());
  }

  /** The least room of a row, with what keeps its blocks apart. */
  double width(List<Block> row) {
    double width = 0;
    for (int i = 0; i < row.size(); i++) {
      width += row.get(i).width() + (i == 0 ? 0 : beside(row.get(i - 1), row.get(i)));
    }
    return width;
  }
}
