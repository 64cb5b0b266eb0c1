package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StrategyPageTest {

  /** The page itself is asked for doubled ids by {@link Rendered}. */
  @Test
  void aHeadingInOneChapterNeverTakesTheAnchorOfAnotherChapter() {
    Document page =
        Rendered.of(
                """
                kapitler:
                  - {id: a, tittel: Bolig, tekst: "# B\\n\\nTekst"}
                  - {id: a-b, tittel: Areal, tekst: "Se [Bolig](kapittel:a)."}
                """)
            .page("planstrategi.html");
    assertThat(page.select("#kapittel-a-b > h2").text()).isEqualTo("Areal");
    assertThat(page.select("#kapittel-a--b").text()).isEqualTo("B");
  }
}
