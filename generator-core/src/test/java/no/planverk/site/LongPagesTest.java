package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "På denne siden": on the long pages, made of the page's own headings, and on no short page. */
class LongPagesTest {

  private static final String PLANS =
      """
      enheter: [{id: radet, navn: Rådet, gruppe: politikere}]
      aktører:
        - {id: a, navn: Butikken, gruppe: næringsliv}
        - {id: b, navn: Korpset, gruppe: frivillige}
        - {id: c, navn: Elevene, gruppe: brukere}
        - {id: d, navn: Staten, gruppe: andre}
      planer:
        - {navn: Samfunnsdelen, type: samfunnsdel}
        - {navn: Skoleplanen, type: temaplan}
      satsingsområder:
        - {navn: Oppvekst, del: samfunn, mål: [Alle trives]}
        - {navn: Arbeid & næring, del: organisasjon, mål: [Flere i jobb]}
      kapitler:
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {"planstrategi.html", "plantyper.html", "mal.html", "aktorer.html", "egen.html"})
  void everyLineLeadsToAHeadingWithTheSameWords(String path) {
    Document page = page(path);
    assertThat(page.select("nav.pv-innhold")).hasSize(1);
    assertThat(page.select(".pv-innhold a"))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            link -> {
              String id = link.attr("href").substring(1);
              assertThat(page.select("main :is(h2, h3)[id=\"" + id + "\"]").eachText())
                  .containsExactly(link.text());
            });
  }

  @Test
  void theListIsTheWholePageAndHasAName() {
    Document page = page("mal.html");
    assertThat(page.select(".pv-innhold a").eachText())
        .containsExactlyElementsOf(page.select("main :is(h2, h3)[id]").eachText())
        .contains("Arbeid & næring");
    String name = page.selectFirst("nav.pv-innhold").attr("aria-labelledby");
    assertThat(page.getElementById(name).text()).isEqualTo("På denne siden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"planstrategi.html", "mal.html", "personvern.html", "404.html"})
  void aShortPageHasNone(String path) {
    assertThat(Rendered.of("").page(path).select(".pv-innhold")).isEmpty();
  }

  private static Document page(String path) {
    String chapters =
        IntStream.range(0, 4)
            .mapToObj(i -> "  - {tittel: Kapittel " + i + ", tekst: Hei.}\n")
            .collect(Collectors.joining());
    String own =
        IntStream.range(0, 4).mapToObj(i -> "# Del " + i + "\\n\\n").collect(Collectors.joining());
    return Rendered.of(
            PLANS + chapters + "sider: [{id: egen, tittel: Egen, tekst: \"" + own + "\"}]\n")
        .page(path);
  }
}
