package no.planverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.text.Json;
import org.junit.jupiter.api.Test;

/** What the index holds; that it is found is tested where it is searched, in the browser. */
class SearchIndexTest {

  @Test
  void aCompoundIsFoundByItsLastPartToo() {
    assertThat(stems("Kommuneplanens arealdel", "Barneskolen", "Esplanaden"))
        .containsKeys("kommuneplan", "arealdel", "barneskol", "skol")
        .doesNotContainKey("naden");
  }

  @Test
  void titlesWeighMoreThanText() {
    List<SearchEntry> entries =
        List.of(
            new SearchEntry("Planer", "Helseplan", "a.html", "Skole og skole og skole"),
            new SearchEntry("Planer", "Skoleplan", "b.html", ""),
            new SearchEntry("Planer", "Plan for skole", "c.html", ""));

    assertThat(piece(entries, "o0")).containsEntry("skol", List.of(2, 2, 10, 0, 3));
  }

  /** The start, two pieces of stems and one of entries are all the browser loads for it. */
  @Test
  void aFirstResultAmongTenThousandPlansNeedsLessThanFiftyKilobytes() {
    Map<String, Object> files = SearchIndex.of(tenThousandPlans());
    int start = bytes(files.remove("start"));
    int largest = files.values().stream().mapToInt(SearchIndexTest::bytes).max().orElseThrow();

    assertThat(files).hasSizeGreaterThan(500);
    assertThat(start + 3 * largest).isLessThan(50_000);
  }

  private static List<SearchEntry> tenThousandPlans() {
    Random chance = new Random(1);
    List<String> words =
        IntStream.range(0, 4000).mapToObj(i -> "grend" + Integer.toString(i * 7919, 26)).toList();
    return IntStream.range(0, 10_000)
        .mapToObj(
            i -> {
              String text =
                  IntStream.range(0, 80)
                      .mapToObj(w -> words.get(chance.nextInt(words.size())))
                      .collect(Collectors.joining(" "));
              String path = "planer/temaplan-for-omraade-" + i + ".html";
              return new SearchEntry("Planer", "Temaplan for område " + i, path, text);
            })
        .toList();
  }

  private static int bytes(Object data) {
    return Json.compact(data).getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void anExcerptEndsBetweenWords() {
    SearchEntry entry = new SearchEntry("Planer", "Plan", "a.html", "langt ord ".repeat(200));
    Object[] shown = ((List<?>) piece(List.of(entry), "s0").get("0")).toArray();
    assertThat((String) shown[3]).endsWith("ord …").hasSizeLessThan(610);
  }

  private static Map<String, ?> stems(String... titles) {
    return piece(
        List.of(titles).stream().map(t -> new SearchEntry("Planer", t, "a.html", "")).toList(),
        "o0");
  }

  @SuppressWarnings("unchecked") // a piece is a map by what the class says of its files
  private static Map<String, Object> piece(List<SearchEntry> entries, String name) {
    return (Map<String, Object>) SearchIndex.of(entries).get(name);
  }
}
