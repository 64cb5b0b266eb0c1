package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.planverk.site.search.SearchEntries;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** What the search shows of a thing reads as text, in whatever parts it was written. */
class SearchTextsTest {

  @Test
  void aPartThatEndsWithItsOwnSignGetsNoOther() {
    String yaml =
        Rendered.MUNICIPALITY
            + Rendered.STRATEGY
            + """
            planer:
              - navn: Skoleplan
                type: temaplan
                merknad: Hva trenger skolen?
                tekst: Dette er en plan.
                evaluering: Den virket
                hvorfor: [{grunn: lovkrav, lov: Pga. loven., ordlyd: Må ha plan}]
            """;
    String text =
        SearchEntries.of(Fossvik.site(yaml, Language.NB, LocalDate.of(2025, 1, 1)), Map.of())
            .get(0)
            .text();
    assertThat(text)
        .contains("Hva trenger skolen? Dette er en plan. Den virket. ", "Pga. loven. Må ha plan")
        .doesNotContain("..", "?.");
  }
}
