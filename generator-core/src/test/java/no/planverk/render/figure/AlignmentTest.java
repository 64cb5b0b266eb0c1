package no.planverk.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import org.junit.jupiter.api.Test;

class AlignmentTest {

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

  @Test
  void whatStandsInARowOfAGridIsEquallyHigh() {
    Map<String, Box> places = Map.of("a", new Box(0, 10, 60, 40), "b", new Box(80, 0, 60, 60));

    assertThat(aligned(Flow.GRID, List.of(box("a"), box("b")), places))
        .containsEntry("a", new Box(0, 0, 60, 60))
        .containsEntry("b", new Box(80, 0, 60, 60));
  }

  @Test
  void groupsThatStandAloneReachOutToTheEdges() {
    Map<String, Box> places =
        Map.of(
            "g", new Box(0, 0, 92, 80),
            "a", new Box(16, 24, 60, 40),
            "h", new Box(0, 100, 200, 80),
            "b", new Box(16, 124, 60, 40));
    List<Item> items = List.of(group("g", box("a")), group("h", box("b")));

    assertThat(aligned(Flow.GRID, items, places))
        .containsEntry("g", new Box(0, 0, 200, 80))
        .containsEntry("a", new Box(16, 24, 60, 40))
        .containsEntry("h", new Box(0, 100, 200, 80));
  }

  private static Map<String, Box> aligned(Flow flow, List<Item> items, Map<String, Box> places) {
    return Alignment.of(new Graph("g", "T", "B", flow, items, List.of()), places);
  }

  private static Item box(String id) {
    return new Node(id, id, null, Look.THEME, null);
  }

  private static Item group(String id, Item inner) {
    return new Group(id, id, null, Look.FRAME, null, List.of(inner));
  }
}
