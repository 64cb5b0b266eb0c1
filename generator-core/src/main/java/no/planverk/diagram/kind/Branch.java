package no.planverk.diagram.kind;

import java.util.List;
import no.planverk.diagram.graph.Node;

/**
 * A box of a tree, and what stands under it.
 *
 * @param node the box
 * @param meaning how the box above leads to it, as a verb phrase; empty for the root
 * @param under the next boxes, in reading order
 */
record Branch(Node node, String meaning, List<Branch> under) {

  /** The box, standing for all that is under it. */
  Node folded() {
    return node.with(under.stream().map(Branch::folded).toList());
  }

  /** How many boxes it draws. */
  int boxes() {
    return 1 + under.stream().mapToInt(Branch::boxes).sum();
  }
}
