package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import org.jspecify.annotations.Nullable;

/**
 * Whether a drawing is read in the order of its graph.
 *
 * @param places where the items are, by their id
 */
record ReadingOrderFaults(Graph graph, Map<String, Box> places) {

  /** What the drawing says against edges weighs most; then come neighbours read backward. */
  int faults() {
    long against = graph.edges().stream().filter(this::against).count();
    Stream<List<Item>> families =
        Stream.concat(
            Stream.of(graph.items()),
            graph.all().filter(Group.class::isInstance).map(item -> ((Group) item).items()));
    return (int) (10 * against) + families.mapToInt(this::backward).sum();
  }

  private int backward(List<Item> siblings) {
    int backward = 0;
    for (int i = 1; i < siblings.size(); i++) {
      @Nullable Box before = places.get(siblings.get(i - 1).id());
      @Nullable Box after = places.get(siblings.get(i).id());
      backward += before != null && after != null && backward(before, after) ? 1 : 0;
    }
    return backward;
  }

  /** Whether two boxes are read the wrong way round. */
  private boolean backward(Box before, Box after) {
    return switch (graph.flow()) {
      case DOWN -> after.right() <= before.left() && sideBySide(before, after);
      case RIGHT, TREE -> after.bottom() <= before.top() && stacked(before, after);
      case ROUND -> false;
      case GRID ->
          after.bottom() <= before.top()
              || (after.right() <= before.left() && sideBySide(before, after));
    };
  }

  private static boolean sideBySide(Box one, Box other) {
    return other.top() < one.bottom() && one.top() < other.bottom();
  }

  private static boolean stacked(Box one, Box other) {
    return other.left() < one.right() && one.left() < other.right();
  }

  private boolean against(Edge edge) {
    @Nullable Box from = places.get(edge.from());
    @Nullable Box to = places.get(edge.to());
    if (from == null || to == null) {
      return true;
    }
    if (!graph.isLaidOut(edge) && edge.kind() != Edge.Kind.RETURN) {
      return false;
    }
    boolean right = graph.flow().toTheRight();
    return switch (edge.kind()) {
      case FORWARD, HIDDEN -> right ? to.left() < from.left() : to.top() < from.top();
      case RETURN -> right ? to.left() > from.left() : to.top() > from.top();
      case BESIDE, BORDER -> right ? to.top() < from.top() : to.left() < from.left();
    };
  }
}
