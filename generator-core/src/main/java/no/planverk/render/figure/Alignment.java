package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;

/**
 * Sets the edges of what the layout has placed straight. Nothing changes its place: boxes in a
 * column become as wide as the widest of them, what stands in a row of a grid as high as the
 * highest, and groups reach out to the edges of what they stand in.
 */
final class Alignment {

  /** Boxes come no closer than this. */
  private static final double GAP = 8;

  /** What stands in a group keeps so far from its border. */
  private static final double PADDING = 16;

  /** The layout sets a column straight, but for rounding. */
  private static final double NEAR = 3;

  private final Graph graph;
  private final Map<String, Box> drawn;
  private final Map<String, Box> places;

  private Alignment(Graph graph, Map<String, Box> drawn) {
    this.graph = graph;
    this.drawn = drawn;
    this.places = new LinkedHashMap<>(drawn);
  }

  /**
   * Where the items of a graph stand in the end.
   *
   * @param drawn where PlantUML has put them
   */
  static Map<String, Box> of(Graph graph, Map<String, Box> drawn) {
    Alignment alignment = new Alignment(graph, drawn);
    alignment.columns();
    alignment.rows(graph.items(), alignment.around(graph.items()));
    graph
        .all()
        .filter(Alignment::isGroup)
        .map(Group.class::cast)
        .forEach(group -> alignment.rows(group.items(), alignment.inside(group)));
    return alignment.places;
  }

  private Box drawn(Item item) {
    return drawn.getOrDefault(item.id(), Box.NONE);
  }

  private Box place(Item item) {
    return places.getOrDefault(item.id(), Box.NONE);
  }

  private Box around(List<Item> items) {
    return Box.around(items.stream().map(this::drawn).toList());
  }

  /** How far what stands in a group may reach. */
  private Box inside(Group group) {
    return place(group).grown(-PADDING);
  }

  /** Boxes around one upright line get the same width, as far as there is room for it. */
  private void columns() {
    List<Item> boxes = graph.all().filter(item -> !isGroup(item)).toList();
    for (Item item : boxes) {
      double widest =
          boxes.stream()
              .filter(other -> inColumn(item, other))
              .mapToDouble(other -> drawn(other).width())
              .max()
              .orElse(0);
      Box wide = drawn(item).widenedTo(widest);
      if (graph.all().noneMatch(other -> isInTheWay(other, item, wide))) {
        places.put(item.id(), wide);
      }
    }
  }

  private boolean inColumn(Item one, Item other) {
    return Math.abs(drawn(one).middle().x() - drawn(other).middle().x()) < NEAR;
  }

  /** Whether a wider box comes too close to another, or to the border of what it stands in. */
  private boolean isInTheWay(Item other, Item item, Box wide) {
    Box room = wide.grown(GAP);
    return !other.equals(item)
        && room.overlaps(drawn(other))
        && !(isGroup(other) && drawn(other).contains(room));
  }

  private void rows(List<Item> siblings, Box reach) {
    boolean groups = siblings.stream().anyMatch(Alignment::isGroup);
    boolean grid = graph.flow() == Graph.Flow.GRID;
    if (!grid && !siblings.stream().allMatch(Alignment::isGroup)) {
      return;
    }
    for (List<Item> row : inRows(siblings)) {
      Box around = around(row);
      for (Item item : row) {
        Box place = place(item);
        places.put(
            item.id(), Box.between(place.left(), around.top(), place.right(), around.bottom()));
      }
      if (groups) {
        reachOut(row, reach);
      }
    }
  }

  /** What stands first and last in a row reaches out to the edges; boxes that share one do not. */
  private void reachOut(List<Item> row, Box reach) {
    if (row.size() == 1 || row.stream().anyMatch(Alignment::isGroup)) {
      Item first = row.get(0);
      places.put(first.id(), place(first).reaching(reach.left(), place(first).right()));
      Item last = row.get(row.size() - 1);
      places.put(last.id(), place(last).reaching(place(last).left(), reach.right()));
    }
  }

  /** A new row begins where the next item does not stand to the right of the one before. */
  private List<List<Item>> inRows(List<Item> siblings) {
    List<List<Item>> rows = new ArrayList<>();
    double right = Double.POSITIVE_INFINITY;
    for (Item item : siblings) {
      if (drawn(item).left() < right) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(item);
      right = drawn(item).right();
    }
    return rows;
  }

  private static boolean isGroup(Item item) {
    return item instanceof Group group && !group.items().isEmpty();
  }
}
