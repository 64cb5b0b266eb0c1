package no.planverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where the pieces of an index begin, told in the start or in lists beside it. */
class PiecesTest {

  @Test
  void theStartHasTheBordersWhileTheyAreFew() {
    Pieces pieces = Pieces.of("o", 1, keys(Pieces.LISTED));
    assertThat(pieces.start()).containsExactly(Map.entry("grenser", borders(pieces.borders())));
    assertThat(pieces.allFiles()).isEqualTo(pieces.files());
  }

  @Test
  void manyBordersStandInListsAndTheStartHasTheFirstOfEach() {
    Pieces pieces = Pieces.of("o", 1, keys(Pieces.LISTED + 1));
    List<String> first = pieces.borders().subList(0, Pieces.LISTED);
    String last = pieces.borders().get(Pieces.LISTED);
    assertThat(pieces.start()).containsExactly(Map.entry("lister", " " + last));
    assertThat(pieces.allFiles())
        .containsAllEntriesOf(pieces.files())
        .containsEntry("lo0", borders(first))
        .containsEntry("lo1", last)
        .hasSize(pieces.files().size() + 2);
  }

  private static String borders(List<String> borders) {
    return String.join(" ", borders);
  }

  private static SortedMap<String, String> keys(int many) {
    SortedMap<String, String> keys = new TreeMap<>();
    for (int key = 0; key < many; key++) {
      keys.put(Integer.toString(1000 + key), "value");
    }
    return keys;
  }
}
