package no.planverk.diagram.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Twin.Entry;
import no.planverk.diagram.graph.Twin.Relation;

/** Puts figures into words. */
public final class Twins {

  private final Map<String, Item> items;
  private final Map<String, List<Edge>> edges;

  private Twins(Graph graph) {
    items = graph.all().collect(toMap(Item::id, item -> item));
    edges = graph.edges().stream().collect(groupingBy(Edge::from));
  }

  /**
   * The text twin of a figure: every item in its place, and every visible arrow where it starts.
   */
  public static Twin of(Graph graph) {
    return new Twin(new Twins(graph).entries(graph.items()));
  }

  private List<Entry> entries(List<? extends Item> inner) {
    return inner.stream().<Entry>map(this::entry).toList();
  }

  private Entry entry(Item item) {
    List<Relation> relations =
        edges.getOrDefault(item.id(), List.of()).stream().map(this::relation).toList();
    return new Entry(item.label(), item.detail(), item.href(), relations, entries(inner(item)));
  }

  private static List<? extends Item> inner(Item item) {
    return item instanceof Group group ? group.items() : ((Node) item).folded();
  }

  private Relation relation(Edge edge) {
    Item target = items.get(edge.to());
    if (target == null) {
      throw new IllegalArgumentException("an edge leads to nothing: " + edge.to());
    }
    return new Relation(edge.meaning(), target.label(), target.href());
  }
}
