package no.planverk.render.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;

/**
 * Where the parts of a figure lie on one another, or outside what they stand in.
 *
 * @param places where the items stand, by their id
 * @param texts the rooms of what is written on each, by its id
 */
record Collisions(Graph graph, Map<String, Box> places, Map<String, List<Box>> texts) {

  /** Borders that touch, and rounding. */
  private static final double SLACK = 1;

  /** How many there are; a figure that can be read has none. */
  int count() {
    Map<String, Set<String>> frames = frames();
    List<Item> items = graph.all().toList();
    int count = 0;
    for (int i = 0; i < items.size(); i++) {
      String id = items.get(i).id();
      count += outside(id, frames.getOrDefault(id, Set.of()));
      for (Item other : items.subList(i + 1, items.size())) {
        boolean inside = frames.getOrDefault(other.id(), Set.of()).contains(id);
        count += inside ? written(id, other.id()) : overlap(place(id), place(other.id()));
      }
    }
    return count;
  }

  /** The ids of all groups around each item. */
  private Map<String, Set<String>> frames() {
    Map<String, Set<String>> frames = new HashMap<>();
    graph
        .all()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .forEach(
            group -> {
              Set<String> around = new HashSet<>(frames.getOrDefault(group.id(), Set.of()));
              around.add(group.id());
              group.items().forEach(inner -> frames.put(inner.id(), around));
            });
    return frames;
  }

  /**
   * An item that leaves what it stands in, and its own texts that leave it or lie on each other.
   */
  private int outside(String id, Set<String> frames) {
    long out = frames.stream().filter(frame -> !holds(place(frame), place(id))).count();
    List<Box> lines = texts(id);
    for (int i = 0; i < lines.size(); i++) {
      out += holds(place(id), lines.get(i)) ? 0 : 1;
      for (Box next : lines.subList(i + 1, lines.size())) {
        out += overlap(lines.get(i), next);
      }
    }
    return (int) out;
  }

  /** What is written on a group and lies on something inside it. */
  private int written(String group, String inner) {
    return texts(group).stream().mapToInt(text -> overlap(text, place(inner))).sum();
  }

  private static int overlap(Box one, Box other) {
    return one.grown(-SLACK).overlaps(other.grown(-SLACK)) ? 1 : 0;
  }

  private static boolean holds(Box frame, Box inner) {
    return frame.grown(SLACK).contains(inner);
  }

  private Box place(String id) {
    return places.getOrDefault(id, Box.NONE);
  }

  private List<Box> texts(String id) {
    return texts.getOrDefault(id, List.of());
  }
}
