package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Item;
import no.planverk.render.figure.Block.Shape;
import no.planverk.render.svg.SvgRefused;

/**
 * Sets the items of a figure in rows from the top, as many beside one another as its room is wide
 * enough for: what stands in a row is equally high, and all rows reach from edge to edge.
 */
final class Layout {

  /** So many steps of a ring stand beside one another before it turns, and as many as it has. */
  private static final int TURN = 3;

  private static final int RING = 5;

  /** A figure is as wide as a phone, so that its words need not be broken more than there. */
  private static final double LEAST = 272;

  private final Graph graph;
  private final Gaps gaps;
  private final Map<String, Place> places = new LinkedHashMap<>();

  /** A block in a row, and its part of it. */
  private record Cell(Block block, double width) {}

  private Layout(Graph graph, Gaps gaps) {
    this.graph = graph;
    this.gaps = gaps;
  }

  /**
   * Where the items of a graph stand.
   *
   * @param room how wide the figure may be; it is wider only where a box is
   */
  static Map<String, Place> of(Graph graph, DrawingReader drawn, double room) throws SvgRefused {
    Layout layout = new Layout(graph, new Gaps(graph, drawn, room));
    Block all = Block.all(graph, drawn);
    double width = Math.max(layout.width(all, room), Math.min(room, LEAST));
    layout.place(all, new Box(0, 0, width, layout.height(all, width)));
    return layout.places;
  }

  private double width(Block block, double room) {
    double inner = width(rows(block, room - block.sides(), block.columns()));
    return Math.max(block.least(room), inner == 0 ? 0 : inner + block.sides());
  }

  /** A group that has to be broken has a row for itself. */
  private double share(Block block, double room) {
    double broken = width(block, room);
    return block.shape() == Shape.GROUP
        ? Math.max(broken, Math.min(room, width(block, Double.MAX_VALUE)))
        : broken;
  }

  private double width(List<List<Cell>> rows) {
    return rows.stream().mapToDouble(this::row).max().orElse(0);
  }

  private double row(List<Cell> row) {
    double width = 0;
    for (int i = 0; i < row.size(); i++) {
      width += row.get(i).width() + (i == 0 ? 0 : beside(row, i));
    }
    return width;
  }

  private double beside(List<Cell> row, int i) {
    return gaps.beside(row.get(i - 1).block().item(), row.get(i).block().item());
  }

  private List<List<Cell>> rows(Block block, double room, int most) {
    List<Cell> cells =
        block.inner().stream().map(each -> new Cell(each, share(each, room))).toList();
    if (block.shape() == Shape.ALL) {
      List<List<Cell>> ring = ring(cells, room);
      return width(ring) < room + 1 ? ring : cells.stream().map(List::of).toList();
    }
    return block.isEven() ? even(cells, room, most) : uneven(cells, room);
  }

  /** The first ones to the right, and the rest below them, back to the left; else one by one. */
  private List<List<Cell>> ring(List<Cell> cells, double room) {
    if (graph.flow() != Flow.ROUND || cells.size() != RING) {
      return cells.stream().map(List::of).toList();
    }
    List<Cell> there = new ArrayList<>(cells.subList(0, TURN));
    List<Cell> back = new ArrayList<>(cells.subList(TURN, RING));
    Collections.reverse(back);
    double least = Math.max(there.get(TURN - 1).width(), back.get(1).width());
    double right = Math.max(least, room - row(there) + there.get(TURN - 1).width());
    there.set(TURN - 1, new Cell(there.get(TURN - 1).block(), right));
    back.set(1, new Cell(back.get(1).block(), right));
    double left = row(there) - right - beside(back, 1);
    back.set(0, new Cell(back.get(0).block(), left));
    return List.of(there, back);
  }

  /** Equally wide ones, in rows that are equally full. */
  private List<List<Cell>> even(List<Cell> cells, double room, int most) {
    double widest = cells.stream().mapToDouble(Cell::width).max().orElse(0);
    double gap = 0;
    for (int i = 1; i < cells.size(); i++) {
      gap = Math.max(gap, beside(cells, i));
    }
    int fit = Math.max(1, Math.min(most, (int) ((room + gap) / (widest + gap))));
    int rows = (cells.size() + fit - 1) / fit;
    int full = rows == 0 ? 1 : (cells.size() + rows - 1) / rows;
    List<List<Cell>> all = new ArrayList<>();
    for (int from = 0; from < cells.size(); from += full) {
      List<Cell> row = cells.subList(from, Math.min(cells.size(), from + full));
      all.add(row.stream().map(cell -> new Cell(cell.block(), widest)).toList());
    }
    return all;
  }

  /** As many in each row as there is room for. */
  private List<List<Cell>> uneven(List<Cell> cells, double room) {
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    for (Cell cell : cells) {
      row.add(cell);
      if (row.size() > 1 && row(row) > room) {
        row.remove(row.size() - 1);
        rows.add(row);
        row = new ArrayList<>(List.of(cell));
      }
    }
    rows.add(row);
    return rows;
  }

  /** The rows of a block that is so wide; those that are not full keep their columns. */
  private List<List<Cell>> spread(Block block, double width) {
    double room = width - block.sides();
    List<List<Cell>> spread = new ArrayList<>();
    List<List<Cell>> rows = rows(block, room, block.most(room));
    for (List<Cell> row : rows) {
      List<Cell> full = block.isEven() ? rows.get(0) : row;
      double more = (room - row(full)) / full.size();
      spread.add(row.stream().map(cell -> new Cell(cell.block(), cell.width() + more)).toList());
    }
    return spread;
  }

  private double height(Block block, double width) {
    double high = block.head(width) + block.foot();
    List<List<Cell>> rows = spread(block, width);
    for (int i = 0; i < rows.size(); i++) {
      high += above(block, rows, i) + height(rows.get(i));
    }
    return high;
  }

  private double height(List<Cell> row) {
    return row.stream().mapToDouble(cell -> height(cell.block(), cell.width())).max().orElse(0);
  }

  /** How far a row keeps from what stands above it. */
  private double above(Block block, List<List<Cell>> rows, int i) {
    if (block.shape() == Shape.BRANCH) {
      return gaps.under(rows.get(i).size());
    }
    return i == 0 ? 0 : gaps.below(items(rows.get(i - 1)), items(rows.get(i)));
  }

  private static List<Item> items(List<Cell> row) {
    return row.stream().map(cell -> cell.block().item()).toList();
  }

  /** What stands in a tree is as high as itself, and not as what stands under it. */
  private void place(Block block, Box box) {
    double head = block.head(box.width());
    double own = graph.flow() == Flow.TREE ? head : box.height();
    if (block.shape() != Shape.ALL) {
      places.put(block.item().id(), block.in(new Box(box.left(), box.top(), box.width(), own)));
    }
    List<List<Cell>> rows = spread(block, box.width());
    double y = box.top() + head;
    for (int i = 0; i < rows.size(); i++) {
      y += above(block, rows, i);
      double high = height(rows.get(i));
      row(rows.get(i), box.left() + block.left(), y, high);
      y += high;
    }
  }

  private void row(List<Cell> row, double left, double top, double high) {
    double x = left;
    for (int i = 0; i < row.size(); i++) {
      x += i == 0 ? 0 : beside(row, i);
      place(row.get(i).block(), new Box(x, top, row.get(i).width(), high));
      x += row.get(i).width();
    }
  }
}
