package no.planverk.render.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.render.figure.Blocks.Block;

/**
 * Sets the boxes of a figure in rows from the top, each as large as PlantUML has drawn it or
 * larger: what stands beside one another is equally high, and all is as wide as the widest.
 */
final class Placement {

  private final Blocks blocks;
  private final Map<String, Box> places = new LinkedHashMap<>();

  private Placement(Blocks blocks) {
    this.blocks = blocks;
  }

  /**
   * Where the items of a graph stand.
   *
   * @param sizes how large its items are, and what stands between them
   * @param most how many boxes may stand beside one another
   */
  static Map<String, Box> of(Graph graph, Sizes sizes, int most) {
    Blocks blocks = new Blocks(sizes, new Gaps(graph, sizes), most);
    boolean round = graph.flow() == Flow.ROUND && most > 1;
    Block all = round ? blocks.round(graph.items()) : blocks.stacked(graph.items());
    Placement placement = new Placement(blocks);
    placement.rows(all, 0, 0, Math.max(all.width(), most == 1 ? sizes.column() : 0), round);
    return inOrder(graph, placement.places);
  }

  private static Map<String, Box> inOrder(Graph graph, Map<String, Box> places) {
    Map<String, Box> ordered = new LinkedHashMap<>();
    graph.all().forEach(item -> ordered.put(item.id(), places.getOrDefault(item.id(), Box.NONE)));
    return ordered;
  }

  private void rows(Block block, double left, double top, double width, boolean first) {
    double y = top;
    for (int i = 0; i < block.rows().size(); i++) {
      List<Block> row = block.rows().get(i);
      y += i == 0 ? 0 : blocks.below(block.rows().get(i - 1), row);
      double height = row.stream().mapToDouble(Block::height).max().orElse(0);
      row(row, block, left, y, width, height, first);
      y += height;
    }
  }

  /** A row reaches from edge to edge; boxes that are not enough to fill it keep their columns. */
  private void row(
      List<Block> row,
      Block in,
      double left,
      double y,
      double width,
      double height,
      boolean first) {
    double spare = width - blocks.width(row);
    boolean filled = row.size() >= in.fill();
    double x = left;
    for (int i = 0; i < row.size(); i++) {
      Block block = row.get(i);
      x += i == 0 ? 0 : blocks.beside(row.get(i - 1), block);
      double share = first ? (i == 0 ? spare : 0) : filled ? spare / row.size() : in.share(width);
      put(block, new Box(x, y, block.width() + share, first ? block.height() : height));
      x += block.width() + share;
    }
  }

  private void put(Block block, Box box) {
    places.put(block.item().id(), box);
    double padding = blocks.gaps().padding();
    rows(block, box.left() + padding, box.top() + block.head(), box.width() - 2 * padding, false);
  }
}
