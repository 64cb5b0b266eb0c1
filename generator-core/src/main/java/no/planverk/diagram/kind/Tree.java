package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;

/**
 * Boxes that branch out from one to the right. A tree too large to be looked over is folded: some
 * of the boxes under another become one that says how many they are, and names them in the text
 * twin.
 */
final class Tree {

  /** More boxes than this are hard to look over. */
  private static final int MOST_BOXES = 32;

  /**
   * How many boxes may stand under one at each depth, the most generous first; the last holds for
   * all depths below.
   */
  private static final List<List<Integer>> ROOM =
      List.of(
          List.of(14, 14, 8),
          List.of(14, 10, 4),
          List.of(12, 8, 2),
          List.of(12, 6, 1),
          List.of(12, 4, 1),
          List.of(12, 3, 1),
          List.of(12, 2, 1),
          List.of(12, 1));

  private final FigureContext context;
  private final List<Item> items = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  private Tree(FigureContext context) {
    this.context = context;
  }

  /** The figure of a tree. */
  static Graph of(FigureContext context, String id, String title, String description, Branch root) {
    Tree tree = new Tree(context);
    tree.add(tree.fitted(root));
    return new Graph(
        id, title, description, Graph.Flow.TREE, List.copyOf(tree.items), List.copyOf(tree.edges));
  }

  private void add(Branch branch) {
    items.add(branch.node());
    for (Branch next : branch.under()) {
      String from = branch.node().id();
      edges.add(new Edge(from, next.node().id(), next.meaning(), false, Edge.Kind.FORWARD));
      add(next);
    }
  }

  private Branch fitted(Branch root) {
    Stream<Branch> folded = ROOM.stream().map(room -> fold(root, room));
    List<Branch> all = folded.toList();
    return all.stream()
        .filter(tree -> tree.boxes() <= MOST_BOXES)
        .findFirst()
        .orElse(all.get(all.size() - 1));
  }

  private Branch fold(Branch branch, List<Integer> room) {
    List<Integer> below = room.size() == 1 ? room : room.subList(1, room.size());
    List<Branch> under = branch.under();
    int shown = under.size() <= room.get(0) ? under.size() : room.get(0) - 1;
    List<Branch> next = new ArrayList<>();
    under.subList(0, shown).forEach(each -> next.add(fold(each, below)));
    if (shown < under.size()) {
      next.add(rest(branch.node(), under.subList(shown, under.size()), shown == 0));
    }
    return new Branch(branch.node(), branch.meaning(), List.copyOf(next));
  }

  private Branch rest(Node above, List<Branch> hidden, boolean all) {
    String key = all ? "figur.skjult" : "figur.flere";
    Node node =
        new Node(
            above.id() + "Xflere",
            context.word(key, "antall", Integer.toString(hidden.size())),
            context.word("figur.i-teksten"),
            Look.FRAME,
            null,
            hidden.stream().map(Branch::folded).toList());
    return new Branch(node, hidden.get(0).meaning(), List.of());
  }
}
