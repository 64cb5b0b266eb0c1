package no.planverk.rule.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rings in a graph: one in each knot of nodes that all lead to one another.
 *
 * <p>Knots are found by Kosaraju's algorithm, forwards and then backwards. Every node and arrow is
 * looked at a fixed number of times, and nothing calls itself, so that neither long nor tangled
 * rings take more time or stack than straight lines.
 */
public final class RingSearch {

  private final Map<String, List<String>> targets;

  private RingSearch(Map<String, List<String>> targets) {
    this.targets = targets;
  }

  /** A node and those of its targets that are not walked yet. */
  private record Step(String node, Iterator<String> rest) {}

  /**
   * A shortest ring through the first node of each knot, in the order of those nodes.
   *
   * @param order the nodes
   * @param targets where each node leads; other nodes than those in the order are left out
   */
  public static List<List<String>> in(List<String> order, Map<String, List<String>> targets) {
    RingSearch search = new RingSearch(targets);
    Map<String, Integer> knots = search.knots(order);
    Set<Integer> told = new HashSet<>();
    List<List<String>> rings = new ArrayList<>();
    for (String node : order) {
      if (told.add(knots.getOrDefault(node, 0))) {
        List<String> ring = search.ring(node, knots);
        if (!ring.isEmpty()) {
          rings.add(ring);
        }
      }
    }
    return rings;
  }

  private List<String> targets(String node) {
    return targets.getOrDefault(node, List.of());
  }

  /** The number of each node's knot; a node that is in no ring is a knot of its own. */
  private Map<String, Integer> knots(List<String> order) {
    Map<String, List<String>> backwards = new HashMap<>();
    for (String node : order) {
      for (String target : targets(node)) {
        backwards.computeIfAbsent(target, unused -> new ArrayList<>()).add(node);
      }
    }
    List<String> finished = finished(order);
    Map<String, Integer> knots = new HashMap<>();
    for (int i = finished.size() - 1; i >= 0; i--) {
      if (!knots.containsKey(finished.get(i))) {
        flood(finished.get(i), i, backwards, knots);
      }
    }
    return knots;
  }

  /** The nodes in the order a walk in depth is done with them. */
  private List<String> finished(List<String> order) {
    Set<String> nodes = Set.copyOf(order);
    Set<String> seen = new HashSet<>();
    List<String> finished = new ArrayList<>();
    Deque<Step> way = new ArrayDeque<>();
    for (String start : order) {
      if (seen.add(start)) {
        way.push(new Step(start, targets(start).iterator()));
      }
      while (!way.isEmpty()) {
        Step step = way.peek();
        if (!step.rest.hasNext()) {
          finished.add(way.pop().node);
        } else {
          String next = step.rest.next();
          if (nodes.contains(next) && seen.add(next)) {
            way.push(new Step(next, targets(next).iterator()));
          }
        }
      }
    }
    return finished;
  }

  private static void flood(
      String start, int knot, Map<String, List<String>> backwards, Map<String, Integer> knots) {
    Deque<String> waiting = new ArrayDeque<>(List.of(start));
    knots.put(start, knot);
    while (!waiting.isEmpty()) {
      for (String next : backwards.getOrDefault(waiting.pop(), List.of())) {
        if (knots.putIfAbsent(next, knot) == null) {
          waiting.push(next);
        }
      }
    }
  }

  /** The shortest way from a node back to itself; empty where there is none. */
  private List<String> ring(String start, Map<String, Integer> knots) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      String node = waiting.remove();
      for (String next : targets(node)) {
        if (next.equals(start)) {
          return way(start, node, cameFrom);
        }
        boolean inKnot = knots.containsKey(next) && knots.get(next).equals(knots.get(start));
        if (inKnot && cameFrom.putIfAbsent(next, node) == null) {
          waiting.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(String start, String last, Map<String, String> cameFrom) {
    Deque<String> way = new ArrayDeque<>();
    for (String node = last; !node.equals(start); node = cameFrom.getOrDefault(node, start)) {
      way.push(node);
    }
    way.push(start);
    return List.copyOf(way);
  }
}
