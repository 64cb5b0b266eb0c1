package no.planverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  @Test
  void filesStaySmallHoweverManyEntriesThereAre() {
    List<SearchEntry> many =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    new SearchEntry(
                        "Planer",
                        "Temaplan for område " + i,
                        "planer/" + i + ".html",
                        "Planen gjelder grend" + i + " og veg" + i % 97 + " i kommunen."))
            .toList();

    Map<String, Object> files = SearchIndex.of(many);

    assertThat(files).hasSizeGreaterThan(50);
    files.forEach((name, data) -> assertThat(data.toString().length()).as(name).isLessThan(30_000));
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
