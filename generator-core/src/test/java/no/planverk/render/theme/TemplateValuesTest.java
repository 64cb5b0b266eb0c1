package no.planverk.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateValuesTest {

  private record Row(String name) {}

  private record Table(List<Row> rows) {}

  /** Ten thousand rows are never there all at once. */
  @Test
  void ofALongListOnlyWhatTheTemplateComesToIsMade() {
    List<Row> rows =
        new AbstractList<>() {
          @Override
          public Row get(int index) {
            assertThat(index).as("asked for before the template does").isEqualTo(7);
            return new Row("rad " + index);
          }

          @Override
          public int size() {
            return 10_000;
          }
        };

    List<?> seen = (List<?>) TemplateValues.map(new Table(rows)).get("rows");

    assertThat(seen).hasSize(10_000);
    assertThat(seen.get(7)).isEqualTo(Map.of("name", "rad 7"));
  }
}
