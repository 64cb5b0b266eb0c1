package no.planverk.rule.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RingSearchTest {

  @Test
  void findsOneRingInEachKnot() {
    Map<String, List<String>> targets =
        Map.of(
            "a", List.of("b"),
            "b", List.of("c", "a"),
            "c", List.of("a", "d"),
            "d", List.of("e"),
            "e", List.of("f"),
            "f", List.of("e"),
            "g", List.of("g"));

    assertThat(RingSearch.in(List.of("a", "b", "c", "d", "e", "f", "g", "h"), targets))
        .containsExactly(List.of("a", "b"), List.of("e", "f"), List.of("g"));
  }

  @Test
  void waysThatMeetAreNoRing() {
    Map<String, List<String>> targets =
        Map.of("a", List.of("b", "c", "unknown"), "b", List.of("d"), "c", List.of("d"));

    assertThat(RingSearch.in(List.of("a", "b", "c", "d"), targets)).isEmpty();
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aRingOfAHundredThousandIsFound() {
    List<String> order = names(100_000);

    List<List<String>> rings = RingSearch.in(order, chain(order));

    assertThat(rings).hasSize(1);
    assertThat(rings.get(0)).hasSize(100_000).startsWith("0", "1", "2");
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyRingsThroughOneNodeAreOneKnot() {
    List<String> order = names(20_000);
    Map<String, List<String>> targets = new HashMap<>();
    for (int i = 0; i < order.size() - 1; i++) {
      targets.put(order.get(i), List.of(order.get(i + 1), "0"));
    }

    assertThat(RingSearch.in(order, targets)).containsExactly(List.of("0"));
  }

  /** Each leads to the next, and the last to the first. */
  private static Map<String, List<String>> chain(List<String> order) {
    return IntStream.range(0, order.size())
        .boxed()
        .collect(Collectors.toMap(order::get, i -> List.of(order.get((i + 1) % order.size()))));
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }
}
