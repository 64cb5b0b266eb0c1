package no.planverk.diagram.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Edge.Kind;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;

/** Invisible ties that set boxes under one another in a figure that runs to the right. */
public final class Columns {

  private Columns() {}

  /** Ties that set items in one column, from top to bottom. */
  public static List<Edge> of(List<? extends Item> items) {
    List<Edge> ties = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      ties.add(tie(items.get(i - 1), items.get(i), Kind.BESIDE));
    }
    return ties;
  }

  /** Ties that set each of the items on the left level with one on the right, as far as they go. */
  public static List<Edge> rows(List<? extends Item> left, List<? extends Item> right) {
    List<Edge> ties = new ArrayList<>();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      ties.add(tie(left.get(i), right.get(i), Kind.HIDDEN));
    }
    return ties;
  }

  static Edge tie(Item from, Item to, Kind kind) {
    return new Edge(from.id(), to.id(), "", false, kind);
  }

  /** The boxes of an item that have none inside: itself, or those inside it. */
  public static Stream<Item> boxes(Item item) {
    return item instanceof Group group && !group.items().isEmpty()
        ? group.items().stream().flatMap(Columns::boxes)
        : Stream.of(item);
  }
}
