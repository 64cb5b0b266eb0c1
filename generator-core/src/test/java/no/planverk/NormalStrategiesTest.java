package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.rule.Finding;
import no.planverk.rule.Rules;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In hearing, adopted late, merged with a planning programme, half a page, a county's: all are
 * normal, and none leaves a hole in its pages or is told what is not so.
 */
class NormalStrategiesTest {

  private static final Path CASES = Path.of("src/test/cases");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static List<Path> strategies() {
    return Cases.all().stream()
        .filter(test -> test.getFileName().toString().startsWith("good-"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void noPageHasAHole(Path test) {
    BuiltSite site = BuiltSite.shared(test.resolve("in"));

    assertThat(site.pages()).contains("index.html", "planstrategi.html", "planer.html");
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.text()).as(path).doesNotContainPattern("\\bnull\\b|\\{\\w+}|Optional|\\[\\]");
      assertThat(page.select("h1,h2,h3,h4,dt,dd,caption,th,li,a,summary").eachText().size())
          .as("an empty element on " + path)
          .isEqualTo(page.select("h1,h2,h3,h4,dt,dd,caption,th,li,a,summary").size());
      assertThat(
              page.select("main h2, main h3").stream()
                  .filter(heading -> !isGroup(heading) && isAlone(heading)))
          .as("a heading with nothing below it on " + path)
          .isEmpty();
    }
  }

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/ordinary"))) {
      return files.sorted().toList();
    }
  }

  /**
   * Plans and chapters as planners write them, in the layouts real strategies have: that nobody is
   * named as responsible is true of them, and anything else they are told of themselves is not.
   */
  @ParameterizedTest
  @MethodSource("tables")
  void nothingUntrueIsSaidOfAnOrdinaryTable(Path table) throws IOException {
    Checked<Model> model = ModelReader.read(tree(table)).model();

    assertThat(model.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(model.value().orElseThrow().plans()).hasSizeGreaterThan(8);
    assertThat(Rules.check(model.value().orElseThrow(), LawBook.rules(), TODAY))
        .filteredOn(finding -> finding.rule().id().matches("(kon|spr)-.*"))
        .filteredOn(finding -> !finding.rule().id().equals("kon-11"))
        .extracting(Finding::diagnostic)
        .isEmpty();
  }

  private static SourceTree tree(Path file) throws IOException {
    return new SourceTree(
        List.of(new SourceFile("planverk.yaml", Files.readString(file))), Map.of());
  }

  @Test
  void aCountySaysWhoDecidedAndWhatKindOfStrategyItIs() {
    BuiltSite site = BuiltSite.shared(CASES.resolve("good-county/in"));

    assertThat(site.page("index.html").text())
        .contains("Testland fylkeskommune", "Regional planstrategi for Testland 2024-2028");
    assertThat(site.page("planstrategi.html").text()).contains("18. juni 2024", "fylkestinget");
    assertThat(site.page("planer.html").text())
        .contains("Regional plan for bosetting", "Regional plan for areal og transport");
  }

  /** The groups of the two-part view stand there whether or not somebody is in them. */
  private static boolean isGroup(Element heading) {
    return heading.closest(".pv-gruppe") != null;
  }

  /**
   * Whether the next element of its section, if any, is a heading of the same or a higher level.
   */
  private static boolean isAlone(Element heading) {
    Element next = heading.nextElementSibling();
    if (next == null) {
      Element parent = heading.parent();
      return parent != null && parent.ownText().isEmpty() && parent.childrenSize() == 1;
    }
    return next.tagName().matches("h[1-6]") && next.tagName().compareTo(heading.tagName()) <= 0;
  }
}
