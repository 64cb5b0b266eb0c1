package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The short introduction in {@code en/}: what it holds, and the ways to it and from it. */
class IntroductionInEnglishTest {

  private static BuiltSite site;

  @BeforeAll
  static void build() {
    site = BuiltSite.shared(Path.of("..", "site-example", "src", "planverk"));
  }

  @Test
  void everyPageLeadsToTheOtherLanguageAndBack() {
    for (String path : site.pages()) {
      Element link = Objects.requireNonNull(site.page(path).selectFirst("header a[hreflang]"));
      boolean isEnglish = path.startsWith("en/");
      assertThat(link.attr("hreflang")).isEqualTo(link.attr("lang")).isEqualTo(other(isEnglish));
      assertThat(link.text()).isEqualTo(isEnglish ? "Norsk" : "English");
      if (!path.equals("404.html")) { // Its links begin at the server's root.
        assertThat(site.home().resolve(path).resolveSibling(link.attr("href"))).exists();
      }
    }
    assertThat(there("kommunen.html")).isEqualTo("en/municipality.html");
    assertThat(there("en/municipality.html")).isEqualTo("../kommunen.html");
    assertThat(there("medvirkning.html")).isEqualTo("en/index.html");
  }

  private static String other(boolean isEnglish) {
    return isEnglish ? "nn" : "en";
  }

  private String there(String path) {
    return site.page(path).select("header a[hreflang]").attr("href");
  }

  @Test
  void itHoldsTheTwoDiagramsAndTheTable() {
    Document municipality = site.page("en/municipality.html");
    Document system = site.page("en/system.html");
    assertThat(municipality.select(".pv-figur__tittel h2").eachText())
        .containsExactly("The municipality as society and organisation");
    assertThat(municipality.select(".pv-figur__ord").text()).contains("Voluntary organisations");
    assertThat(system.select(".pv-figur__tittel h2").eachText())
        .containsExactly("The planning system and the planning strategy");
    assertThat(system.select("#plantype-samfunnsdel a").attr("href"))
        .isEqualTo("plan-types.html#plantype-samfunnsdel");
    assertThat(site.page("en/plan-types.html").select("#plantype-samfunnsdel").text())
        .contains("Shows where the municipality wants to go", "Planning and Building Act");

    Document plans = site.page("en/plans.html");
    assertThat(plans.select("thead th").eachText()).contains("Plan", "Type", "Status now");
    List<Element> rows = plans.select("tbody tr.pv-rad");
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(rows).allMatch(row -> row.select("th a[lang=nn]").size() == 1);
  }

  @Test
  void itSaysWhatTheStrategyIs() {
    Document front = site.page("en/index.html");
    assertThat(front.select("main").text())
        .contains("What is a planning strategy?", "section 10-1", "is in Norwegian");
    assertThat(front.select("main ul a").eachAttr("href"))
        .contains("plans.html", "municipality.html", "system.html");
  }

  /** It has none of its own, and says that the one there is is in Norwegian. */
  @Test
  void itLeadsToTheSearch() {
    for (String path : site.pages()) {
      if (path.startsWith("en/")) {
        List<Element> links = site.page(path).select("header a[href$=sok.html]");
        assertThat(links).hasSize(2);
        assertThat(links)
            .allSatisfy(
                link -> {
                  assertThat(link.attr("href")).isEqualTo("../sok.html");
                  assertThat(link.attr("hreflang")).isEqualTo("nn");
                  assertThat(link.text()).isEqualTo("Search (in Norwegian)");
                });
      }
    }
    assertThat(site.page("planer.html").select("header a[href$=sok.html]").eachText())
        .containsOnly("Søk");
  }

  @Test
  void theSearchLeavesItOut() {
    Document search = site.page("sok.html");
    assertThat(search.select("main a").eachAttr("href")).noneMatch(href -> href.startsWith("en/"));
  }

  @Test
  void theListForSearchEnginesTiesTheLanguagesTogether() throws IOException {
    assertThat(Files.readString(site.home().resolve("sitemap.xml")))
        .contains("<loc>https://planstrategi.gol.example/en/plans.html</loc>")
        .containsSubsequence(
            "hreflang=\"nn\" href=\"https://planstrategi.gol.example/planer.html\"",
            "hreflang=\"en\" href=\"https://planstrategi.gol.example/en/plans.html\"");
  }
}
