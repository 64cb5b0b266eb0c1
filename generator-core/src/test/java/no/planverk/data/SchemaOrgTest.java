package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of the data tells search engines the same, as data that no browser runs. */
class SchemaOrgTest {

  private static final String HEARINGS =
      """
      planer:
      - navn: "</script><b>Ja"
        id: p
        type: temaplan
        høringer: [{fra: 01.02.2025, frist: 20.03.2025}, {fra: våren 2026}]
      """;

  @Test
  void theMunicipalityTheDataAndTheHearingsAreTold() throws Exception {
    List<Map<String, Object>> things = things();
    assertThat(things).extracting(thing -> thing.get("@type")).contains("Dataset");
    assertThat(named(things, "GovernmentOrganization"))
        .singleElement()
        .satisfies(thing -> assertThat(thing).containsEntry("name", "Testvik kommune"));
    assertThat(named(things, "Event"))
        .as("a spring is no day")
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .containsEntry("startDate", "2025-02-01")
                    .containsEntry("endDate", "2025-03-20")
                    .containsEntry("name", "Høring: </script><b>Ja"));
  }

  /**
   * Of another type than scripts it is never run, and a policy without inline scripts lets it be.
   */
  @Test
  void itIsDataAndEndsWhereItShould() {
    List<Element> scripts = Rendered.of(HEARINGS).page("data.html").select("script:not([src])");
    assertThat(scripts).hasSize(1);
    assertThat(scripts.get(0).attr("type")).isEqualTo("application/ld+json");
    assertThat(scripts.get(0).data()).doesNotContain("<").endsWith("]}");
  }

  private static List<Map<String, Object>> named(List<Map<String, Object>> things, String type) {
    return things.stream().filter(thing -> thing.get("@type").equals(type)).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> things() throws Exception {
    String json =
        Rendered.whole(
                Rendered.MUNICIPALITY + Rendered.STRATEGY + HEARINGS,
                LocalDate.of(2025, 3, 1),
                Language.NB)
            .page("data.html")
            .select("script[type]")
            .stream()
            .filter(script -> script.attr("type").equals("application/ld+json"))
            .findFirst()
            .orElseThrow()
            .data();
    return (List<Map<String, Object>>) JSON.std.mapFrom(json).get("@graph");
  }
}
