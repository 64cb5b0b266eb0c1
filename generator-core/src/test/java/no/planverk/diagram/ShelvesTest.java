package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelvesTest {

  @Test
  void columnsAreAsShortAsTheRoomAllows() {
    assertThat(ties(3, List.of(List.of(block("a", 4), block("b", 2)))))
        .containsExactly(
            "HIDDEN a0 a1", "HIDDEN a2 a3", "BESIDE a0 a2", "HIDDEN b0 b1", "BESIDE a2 b0");
  }

  @Test
  void whatHasNoRoomStandsBelowTheLongestColumn() {
    assertThat(ties(2, List.of(List.of(block("a", 8), block("b", 8), block("c", 1)))))
        .contains("BESIDE a0 b0", "HIDDEN a7 c0")
        .doesNotContain("BESIDE b0 c0");
  }

  @Test
  void eachRowBeginsAShelf() {
    assertThat(ties(4, List.of(List.of(block("a", 1)), List.of(block("b", 1), block("c", 1)))))
        .containsExactly("BESIDE b0 c0", "HIDDEN a0 b0");
  }

  @Test
  void aBlockThatFillsManyShelvesGetsTallerColumnsInstead() {
    List<String> ties = ties(4, List.of(List.of(block("a", 100))));

    assertThat(ties.stream().filter(tie -> tie.startsWith("BESIDE"))).hasSize(3);
    assertThat(ties).hasSize(99);
  }

  @Test
  void nothingNeedsNoTies() {
    assertThat(ties(4, List.of(List.of()))).isEmpty();
  }

  private static List<String> ties(int columns, List<List<Item>> rows) {
    return Shelves.of(columns, rows).stream()
        .map(edge -> edge.kind() + " " + edge.from() + " " + edge.to())
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
