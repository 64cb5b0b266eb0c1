package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "8, 8", "9, 5+4", "16, 8+8", "30, 15+15"})
  void columnsAreNearlyEvenAndNoMoreThanThereIsRoomFor(int count, String heights) {
    List<Item> items =
        IntStream.range(0, count)
            .<Item>mapToObj(i -> new Node("n" + i, "Plan", null, Look.THEME, null))
            .toList();

    List<List<Item>> columns = Columns.even(items, 8, 2);

    assertThat(String.join("+", columns.stream().map(c -> "" + c.size()).toList()))
        .isEqualTo(heights);
    assertThat(columns.stream().flatMap(List::stream)).containsExactlyElementsOf(items);
  }
}
