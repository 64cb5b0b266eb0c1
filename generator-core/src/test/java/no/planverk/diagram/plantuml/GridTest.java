package no.planverk.diagram.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void theBoxesOfABlockStandInRows() {
    assertThat(ties(Grid.rows(3, List.of(block("a", 5)))))
        .containsExactly("a0 a1", "a1 a2", "a3 a4");
  }

  @Test
  void blocksThatHaveRoomShareARow() {
    assertThat(ties(Grid.rows(4, List.of(block("a", 2), block("b", 2)))))
        .containsExactly("a0 a1", "a1 b0", "b0 b1");
  }

  @Test
  void aBlockThatHasNoRoomBeginsInTheFirstColumnBelow() {
    assertThat(ties(Grid.rows(3, List.of(block("a", 2), block("b", 2)))))
        .containsExactly("a0 a1", "b0 b1");
  }

  @Test
  void blocksBesideOneAnotherHaveAColumnEach() {
    assertThat(ties(Grid.columns(List.of(block("a", 2), block("b", 3), block("c", 1)))))
        .as("b2 is kept before c0, and not beside it")
        .containsExactly("a0 b0", "a1 b1", "a1 b2", "b0 c0", "b2 c0");
  }

  @Test
  void nothingNeedsNoTies() {
    assertThat(Grid.rows(4, List.of())).isEmpty();
  }

  private static List<String> ties(List<Edge> edges) {
    return edges.stream()
        .peek(edge -> assertThat(edge.kind()).isEqualTo(Edge.Kind.HIDDEN))
        .map(edge -> edge.from() + " " + edge.to())
        .toList();
  }

  private static Item block(String name, int boxes) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      items.add(new Node(name + i, name + i, null, Look.THEME, null));
    }
    return new Group(name, name, null, Look.FRAME, null, items);
  }
}
