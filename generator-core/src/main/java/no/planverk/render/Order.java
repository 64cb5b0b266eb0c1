package no.planverk.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagram.Edge;
import no.planverk.diagram.Graph;
import no.planverk.diagram.Group;
import no.planverk.diagram.Item;
import org.jspecify.annotations.Nullable;

/**
 * Whether a drawing is read in the order of its graph.
 *
 * @param places where the items are, by their id
 */
record Order(Graph graph, Map<String, Box> places) {

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

  /** Whether two boxes stand beside each other, the wrong way round. */
  private boolean backward(Box before, Box after) {
    return graph.flow() == Graph.Flow.DOWN
        ? after.right() <= before.left()
            && after.top() < before.bottom()
            && before.top() < after.bottom()
        : after.bottom() <= before.top()
            && after.left() < before.right()
            && before.left() < after.right();
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
