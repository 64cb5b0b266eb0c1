package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.figure.Block.Shape;

/**
 * Sets the items of a figure in rows from the top, as many beside one another as its room is wide
 * enough for: what stands in a row is equally high, and all rows reach from edge to edge.
 */
final class Layout {

  /** Where there is room to spare as many stand beside one another as can be so wide. */
  private static final double WIDE = 165;

  /** Widths that come to as much as there is room for may come to a little more. */
  private static final double EXACT = 0.01;

  /** A figure is as wide as a phone, so that its words need not be broken more than there. */
  private static final double LEAST = 272;

  private final Gaps gaps;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<Ask, Double> widths = new HashMap<>();
  private final Map<Ask, Double> heights = new HashMap<>();
  private final Map<Ask, Lines> written = new HashMap<>();
  private final Map<Ask, List<List<Block>>> spread = new HashMap<>();

  /** An item, and how wide it is or may be. */
  private record Ask(String item, double room) {}

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
    double width = Math.max(layout.width(all, gaps.room()), Math.min(gaps.room(), LEAST));
    layout.place(all.wide(width), 0, 0, 0);
    layout.places.remove(all.item().id());
    return layout.places;
  }

  private double width(Block block, double room) {
    return once(widths, new Ask(block.item().id(), room), () -> widthOf(block, room));
  }

  /** Worked out once, as every group on the way down asks for all that stands in it. */
  private static <T> T once(Map<Ask, T> known, Ask ask, Supplier<T> work) {
    T there = known.get(ask);
    T answer = there == null ? work.get() : there;
    known.put(ask, answer);
    return answer;
  }

  private double widthOf(Block block, double room) {
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
    IntStream places = IntStream.range(0, row.size());
    return places.mapToDouble(i -> beside(row, i) + row.get(i).width()).sum();
  }

  private double beside(List<Block> row, int i) {
    return i == 0 ? 0 : gaps.beside(row.get(i - 1), row.get(i));
  }

  /** The rows of what stands in a block, each as wide as it has to be. */
  private List<List<Block>> rows(Block block, double room, int most) {
    List<Block> inner = block.inner().stream().map(each -> each.wide(share(each, room))).toList();
    double widest = inner.stream().mapToDouble(Block::width).max().orElse(0);
    List<Block> alike =
        block.isEven() ? inner.stream().map(each -> each.wide(widest)).toList() : inner;
    int rows = Math.max(1, rows(alike, room, most).size());
    return rows(alike, room, (alike.size() + rows - 1) / rows);
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

  private List<List<Block>> spread(Block block) {
    return once(spread, new Ask(block.item().id(), block.width()), () -> spreadOf(block));
  }

  /** As wide as it is: short rows keep their columns, but those of a ring are full, and turn. */
  private List<List<Block>> spreadOf(Block block) {
    double room = block.width() - block.left() - block.foot();
    boolean round = block.shape() == Shape.ALL && gaps.graph().flow() == Flow.ROUND;
    List<List<Block>> all = new ArrayList<>();
    int most = block.shape() == Shape.GROUP ? (int) (room / WIDE) : 0;
    List<List<Block>> rows = rows(block, room, Math.max(block.columns(), most));
    for (List<Block> row : rows) {
      List<Block> full = block.isEven() && !round ? rows.get(0) : row;
      double more = (room - row(full)) / full.size();
      List<Block> wide = new ArrayList<>(row);
      wide.replaceAll(each -> each.wide(each.width() + more));
      if (round && all.size() % 2 == 1) {
        Collections.reverse(wide);
      }
      all.add(wide);
    }
    return all;
  }

  /** Puts a block in its place, and what stands in it; in a tree it is no higher than itself. */
  private void place(Block block, double left, double top, double height) {
    Lines words = written(block);
    double head = block.head(words);
    double own = gaps.graph().flow() == Flow.TREE ? head : height;
    places.put(block.item().id(), block.in(Box.at(left, top, block.width(), own), words));
    List<List<Block>> rows = spread(block);
    double y = top + head;
    for (int i = 0; i < rows.size(); i++) {
      List<Block> row = rows.get(i);
      double x = left + block.left();
      double high = height(row);
      y += above(block, rows, i);
      for (int j = 0; j < row.size(); j++) {
        x += beside(row, j);
        place(row.get(j), x, y, high);
        x += row.get(j).width();
      }
      y += high;
    }
  }

  private double height(List<Block> row) {
    return Math.max(gaps.within(row), row.stream().mapToDouble(this::height).max().orElse(0));
  }

  private double height(Block block) {
    return once(heights, new Ask(block.item().id(), block.width()), () -> heightOf(block));
  }

  private double heightOf(Block block) {
    List<List<Block>> rows = spread(block);
    double inner =
        IntStream.range(0, rows.size())
            .mapToDouble(i -> above(block, rows, i) + height(rows.get(i)))
            .sum();
    return block.head(written(block)) + inner + block.foot();
  }

  private Lines written(Block block) {
    return once(written, new Ask(block.item().id(), block.width()), block::written);
  }

  /** How far a row keeps from what stands above it. */
  private double above(Block block, List<List<Block>> rows, int i) {
    double under = rows.get(i).size() > 1 ? Gaps.BUS : Gaps.LEAST;
    double below = i == 0 ? 0 : gaps.below(rows.get(i - 1), rows.get(i));
    return block.shape() == Shape.BRANCH ? under : below;
  }
}
