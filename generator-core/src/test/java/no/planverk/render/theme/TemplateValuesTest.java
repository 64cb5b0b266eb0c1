package no.planverk.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.site.page.Spread;
import org.jspecify.annotations.Nullable;
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

  record Inner(String said, String kept) {}

  record Outer(String first, @Spread @Nullable Inner inner, List<String> asked) {

    /** Not before the template comes to it. */
    @Override
    public List<String> asked() {
      asked.add("asked");
      return asked;
    }
  }

  @Test
  void aPartThatIsSpreadStandsInTheRecordItself() {
    Map<String, ?> seen =
        TemplateValues.map(new Outer("a", new Inner("b", "c"), new ArrayList<>()));

    assertThat(seen.keySet()).containsExactly("first", "said", "kept", "asked");
    assertThat(seen.get("kept")).isEqualTo("c");
    assertThat(seen.containsKey("inner")).isFalse();
    assertThat(seen.get("inner")).isNull();
    assertThat(TemplateValues.map(new Outer("a", null, new ArrayList<>())).get("said")).isNull();
  }

  @Test
  void ofARecordOnlyWhatTheTemplateComesToIsMade() {
    List<String> asked = new ArrayList<>();
    Map<String, ?> seen = TemplateValues.map(new Outer("a", null, asked));

    assertThat(seen.get("first")).isEqualTo("a");
    assertThat(asked).isEmpty();
    assertThat(seen.get("asked")).isEqualTo(List.of("asked"));
  }
}
