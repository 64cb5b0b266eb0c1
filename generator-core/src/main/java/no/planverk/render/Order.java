package no.planverk.render;

import java.util.Map;
import no.planverk.diagram.Edge;
import no.planverk.diagram.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Whether a drawing is read in the order of its graph.
 *
 * @param places where the items are, by their id
 */
record Order(Graph graph, Map<String, Box> places) {

  /** How many edges the drawing says against. */
  int faults() {
    return (int) graph.edges().stream().filter(this::against).count();
  }

  private boolean against(Edge edge) {
    @Nullable Box from = places.get(edge.from());
    @Nullable Box to = places.get(edge.to());
    if (from == null || to == null) {
      return true;
    }
    boolean down = graph.flow() == Graph.Flow.DOWN;
    return switch (edge.kind()) {
      case FORWARD, HIDDEN -> down ? to.top() < from.top() : to.left() < from.left();
      case RETURN -> down ? to.top() > from.top() : to.left() > from.left();
      case BESIDE, BORDER -> down ? to.left() < from.left() : to.top() < from.top();
    };
  }
}
