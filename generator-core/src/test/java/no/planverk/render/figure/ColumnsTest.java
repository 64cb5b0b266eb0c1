package no.planverk.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void boxesInAColumnBecomeAsWideAsTheWidest() {
    Map<String, Box> places = Map.of("a", new Box(20, 0, 60, 40), "b", new Box(0, 60, 100, 40));

    assertThat(aligned(Flow.TREE, List.of(box("a"), box("b")), places))
        .containsEntry("a", new Box(0, 0, 100, 40))
        .containsEntry("b", new Box(0, 60, 100, 40));
  }

  @Test
  void aBoxStaysAsItIsWhereThereIsNoRoom() {
    Map<String, Box> places =
        Map.of(
            "a", new Box(20, 0, 60, 40),
            "b", new Box(0, 60, 100, 40),
            "c", new Box(96, 0, 60, 40));

    assertThat(aligned(Flow.TREE, List.of(box("a"), box("b"), box("c")), places))
        .containsEntry("a", new Box(20, 0, 60, 40));
  }

  private static Map<String, Box> aligned(Flow flow, List<Item> items, Map<String, Box> places) {
    return Columns.of(new Graph("g", "T", "B", flow, items, List.of()), places);
  }

  private static Item box(String id) {
    return new Node(id, id, null, Look.THEME, null);
  }
}
