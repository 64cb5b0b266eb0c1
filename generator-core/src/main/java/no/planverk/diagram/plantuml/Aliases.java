package no.planverk.diagram.plantuml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;

/** The names n1, n2 … that a graph's items have in the drawing, in reading order. */
public final class Aliases {
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private Aliases(List<Item> all) {
    for (Item item : all) {
      String name = "n" + (items.size() + 1);
      items.put(name, item);
      if (names.put(item.id(), name) != null) {
        throw new IllegalArgumentException("two items with the id " + item.id());
      }
    }
  }

  /**
   * The names of a graph's items.
   *
   * @throws IllegalArgumentException when two items have the same id
   */
  public static Aliases of(Graph graph) {
    return new Aliases(graph.all().toList());
  }

  /** The items by their name in the drawing, in reading order. */
  public Map<String, Item> items() {
    return Collections.unmodifiableMap(items);
  }

  /**
   * The name of the item with an id.
   *
   * @throws IllegalArgumentException when the graph has no such item
   */
  public String name(String id) {
    String name = names.get(id);
    if (name == null) {
      throw new IllegalArgumentException("no item with the id " + id);
    }
    return name;
  }

  /** The item with an id. */
  public Item item(String id) {
    return Objects.requireNonNull(items.get(name(id)));
  }
}
