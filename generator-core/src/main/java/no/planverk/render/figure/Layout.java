package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.figure.Block.Shape;

/**
 * Sets the items of a figure in rows from the top, as many beside one another as its room is wide
 * enough for: what stands in a row is equally high, and all rows reach from edge to edge.
 */
final class Layout {

  /** So many steps stand in a ring, where there is room for three of them beside one another. */
  private static final int RING = 5;

  /** Widths that come to as much as there is room for may come to a little more. */
  private static final double EXACT = 0.01;

  /** A figure is as wide as a phone, so that its words need not be broken more than there. */
  private static final double LEAST = 272;

  private final Gaps gaps;
  private final Map<String, Place> places = new HashMap<>();

  private Layout(Gaps gaps) {
    this.gaps = gaps;
  }

  /**
   * Where the items of a figure stand, by their id; it is wider than its room only where a box is.
   *
   * @param drawn how large PlantUML has drawn them, by their id
   */
  static Map<String, Place> of(Gaps gaps, Map<String, Place> drawn) {
    Layout layout = new Layout(gaps);
    Block all = Block.all(gaps.graph(), drawn);
    double room = gaps.room();
    double width = Math.max(layout.width(all, room), Math.min(room, LEAST));
    layout.place(all.wide(width), 0, 0);
    layout.places.remove(all.item().id());
    return layout.places;
  }

  private double width(Block block, double room) {
    double sides = block.left() + block.foot();
    List<List<Block>> rows = rows(block, room - sides, block.columns());
    return Math.max(
        block.least(room), sides + rows.stream().mapToDouble(this::row).max().orElse(0));
  }

  /** A group that has to be broken has a row for itself. */
  private double share(Block block, double room) {
    double whole = block.shape() == Shape.GROUP ? width(block, Double.MAX_VALUE) : 0;
    return Math.max(width(block, room), Math.min(room, whole));
  }

  private double row(List<Block> row) {
    double width = 0;
    for (int i = 0; i < row.size(); i++) {
      width += beside(row, i) + row.get(i).width();
    }
    return width;
  }

  private double beside(List<Block> row, int i) {
    return i == 0 ? 0 : gaps.beside(row.get(i - 1), row.get(i));
  }

  /** The rows of what stands in a block, each as wide as it has to be. */
  private List<List<Block>> rows(Block block, double room, int most) {
    List<Block> inner = block.inner().stream().map(each -> each.wide(share(each, room))).toList();
    boolean round = block.shape() == Shape.ALL && gaps.graph().flow() == Flow.ROUND;
    if (round && inner.size() == RING && row(ring(inner, room).get(0)) < room + EXACT) {
      return ring(inner, room);
    }
    if (!block.isEven()) {
      return rows(inner, room, inner.size());
    }
    double widest = inner.stream().mapToDouble(Block::width).max().orElse(0);
    List<Block> even = inner.stream().map(each -> each.wide(widest)).toList();
    double gap = IntStream.range(0, even.size()).mapToDouble(i -> beside(even, i)).max().orElse(0);
    int fit = Math.max(1, Math.min(most, (int) ((room + gap + EXACT) / (widest + gap))));
    int rows = Math.max(1, (even.size() + fit - 1) / fit);
    return rows(even, room, (even.size() + rows - 1) / rows);
  }

  /** The first three to the right, and the others below them, back to the left. */
  private List<List<Block>> ring(List<Block> steps, double room) {
    Block corner = steps.get(2);
    Block below = steps.get(3);
    double rest = row(steps.subList(0, 3)) - corner.width();
    double right = Math.max(room - rest, Math.max(corner.width(), below.width()));
    double left = rest - gaps.beside(steps.get(4), below);
    return List.of(
        List.of(steps.get(0), steps.get(1), corner.wide(right)),
        List.of(steps.get(4).wide(left), below.wide(right)));
  }

  /** As many in each row as there is room for, up to a number. */
  private List<List<Block>> rows(List<Block> blocks, double room, int most) {
    List<List<Block>> rows = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= blocks.size(); to++) {
      boolean last = to == blocks.size() || to - from == most;
      if (last || row(blocks.subList(from, to + 1)) >= room + EXACT) {
        rows.add(blocks.subList(from, to));
        from = to;
      }
    }
    return rows;
  }

  /** The rows of a block as wide as it is; those that are not full keep their columns. */
  private List<List<Block>> spread(Block block) {
    double room = block.width() - block.left() - block.foot();
    List<List<Block>> spread = new ArrayList<>();
    List<List<Block>> rows = rows(block, room, block.most(room));
    for (List<Block> row : rows) {
      List<Block> full = block.isEven() ? rows.get(0) : row;
      double more = (room - row(full)) / full.size();
      spread.add(row.stream().map(each -> each.wide(each.width() + more)).toList());
    }
    return spread;
  }

  /** Puts a block and what stands in it in their places, and says where it ends. */
  private double place(Block block, double left, double top) {
    List<List<Block>> rows = spread(block);
    double y = top + block.head();
    for (int i = 0; i < rows.size(); i++) {
      y += above(block, rows, i);
      y = row(rows.get(i), left + block.left(), y);
    }
    y += block.foot();
    put(block, new Box(left, top, block.width(), y - top));
    return y;
  }

  private double row(List<Block> row, double left, double top) {
    double x = left;
    double bottom = top;
    for (int i = 0; i < row.size(); i++) {
      x += beside(row, i);
      bottom = Math.max(bottom, place(row.get(i), x, top));
      x += row.get(i).width();
    }
    for (Block block : row) {
      double at = places.getOrDefault(block.item().id(), Place.NONE).box().left();
      put(block, new Box(at, top, block.width(), bottom - top));
    }
    return bottom;
  }

  /** What stands in a tree is as high as itself, and not as what stands under it. */
  private void put(Block block, Box box) {
    double high = gaps.graph().flow() == Flow.TREE ? block.head() : box.height();
    places.put(block.item().id(), block.in(new Box(box.left(), box.top(), box.width(), high)));
  }

  /** How far a row keeps from what stands above it. */
  private double above(Block block, List<List<Block>> rows, int i) {
    if (block.shape() == Shape.BRANCH) {
      return rows.get(i).size() > 1 ? Gaps.BUS : Gaps.LEAST;
    }
    return i == 0 ? 0 : gaps.below(rows.get(i - 1), rows.get(i));
  }
}
