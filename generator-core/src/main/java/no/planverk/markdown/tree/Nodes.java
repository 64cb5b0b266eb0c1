package no.planverk.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Walks through a parsed text. */
public final class Nodes {

  private Nodes() {}

  /** Every node of a type, in reading order. */
  public static <T extends Node> List<T> all(Node root, Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(root, type, found);
    return found;
  }

  private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
    if (type.isInstance(node)) {
      found.add(type.cast(node));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, type, found);
    }
  }
}
