package no.planverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.search.SearchEntry.Role;
import no.planverk.search.SearchEntry.State;
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
            new SearchEntry("Planer", "Helseplan", "a.html", State.NONE, "Skole og skole og skole"),
            new SearchEntry("Planer", "Skoleplan", "b.html", State.NONE, ""),
            new SearchEntry("Planer", "Plan for skole", "c.html", State.NONE, ""));

    assertThat(piece(entries, "o0"))
        .containsEntry("skol", List.of(3, List.of(12, 2), List.of(11, 1), List.of(3, 0)));
  }

  /** People who ask for a plan get the plan, not a goal with a measure of that name. */
  @Test
  void whatStandsUnderAGoalWeighsLessThanAPlanAndMoreThanText() {
    List<SearchEntry> entries =
        List.of(
            new SearchEntry("Planer", "Skoleplan", "a.html", State.NONE, "", Role.PLAN, List.of()),
            new SearchEntry(
                "Mål", "Alle trives", "b.html", State.NONE, "", Role.GOAL, List.of("Ny skole")),
            new SearchEntry("Kapitler", "Innledning", "c.html", State.NONE, "Skole og skole"));

    assertThat(piece(entries, "o0"))
        .containsEntry("skol", List.of(3, List.of(15, 0), List.of(7, 1), List.of(2, 2)));
  }

  @Test
  void aNameInTheOtherWrittenFormStandsUnderTheSameKey() {
    assertThat(stems("Trafikktryggleiksplan"))
        .containsKeys("trafikksikkplan", "trafikk", "sikk", "plan");
  }

  @Test
  void whatIsExplainedIsFoundByItsNameAndPlansOfThatNameWithIt() {
    List<SearchEntry> entries =
        List.of(
            new SearchEntry(
                "Planer", "Temaplan (2020)", "a.html", State.NONE, "", Role.PLAN, List.of()),
            new SearchEntry(
                "Ord", "Temaplan", "b.html", State.NONE, "", Role.EXPLANATION, List.of()));
    assertThat(piece(entries, "d0")).containsExactly(Map.entry("temaplan", List.of(1, 0)));
  }

  @Test
  void anExcerptEndsBetweenWords() {
    SearchEntry entry =
        new SearchEntry("Planer", "Plan", "a.html", State.NONE, "langt ord ".repeat(200));
    Object[] shown = ((List<?>) SearchIndex.of(List.of(entry), "").get("s0")).toArray();
    assertThat(((List<?>) shown[0]).get(5).toString()).endsWith("ord …").hasSizeLessThan(490);
  }

  private static Map<String, ?> stems(String... titles) {
    return piece(
        List.of(titles).stream()
            .map(t -> new SearchEntry("Planer", t, "a.html", State.NONE, ""))
            .toList(),
        "o0");
  }

  @SuppressWarnings("unchecked") // a piece is a map by what the class says of its files
  private static Map<String, Object> piece(List<SearchEntry> entries, String name) {
    return (Map<String, Object>) SearchIndex.of(entries, "").get(name);
  }
}
