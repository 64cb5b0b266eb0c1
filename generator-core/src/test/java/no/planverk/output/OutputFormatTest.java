package no.planverk.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.parallel.Artifact;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.run.SiteFigures;
import no.planverk.site.page.PageName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A new format is a class and a line in the list, and the plan table it tells is the page's. */
class OutputFormatTest {

  private static final Path GOL = Path.of("..", "site-example", "src", "planverk");

  @Test
  void aNewFormatHasTheWholePlanTable() throws Exception {
    List<Output> formats = new ArrayList<>(Outputs.all());
    formats.add(PlanList::of);

    List<Artifact> files = Outputs.of(gol(), formats);
    List<List<String>> told =
        text(files, "planer.txt").lines().map(line -> List.of(line.split("\t", -1))).toList();
    List<List<String>> shown = table(Jsoup.parse(text(files, "planer.html")));

    assertThat(told.get(0))
        .contains("Nr.", "Plan", "Vedteken", "2025", "Gruppe")
        .hasSizeGreaterThan(10);
    assertThat(told).hasSizeGreaterThan(20).containsExactlyElementsOf(shown);
  }

  /** Making a file is what tells how large it is, and so it is not made once more to know. */
  @Test
  void dataIsMadeBeforeThePageThatSaysHowLargeItIs() {
    List<String> paths = Outputs.of(gol()).stream().map(Artifact::path).toList();
    List<String> before = paths.subList(0, paths.indexOf(PageName.DATA.path()));

    assertThat(before).filteredOn(path -> path.startsWith("data/")).hasSizeGreaterThan(10);
    assertThat(paths.subList(before.size(), paths.size()))
        .noneMatch(path -> path.startsWith("data/"));
  }

  /** The page's table, with the column of headings and without the rows of headings. */
  private static List<List<String>> table(Document page) {
    return page.select("table tr:not(.pv-tabell__gruppe)").stream()
        .map(row -> row.children().stream().map(Element::text).toList())
        .toList();
  }

  private static String text(List<Artifact> files, String path) throws Exception {
    for (Artifact file : files) {
      if (file.path().equals(path)) {
        return new String(file.content().call(), StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError("no " + path);
  }

  private static SiteToWrite gol() {
    return Reading.of(GOL, false)
        .then(source -> Deciding.of(source, null, LocalDate.of(2026, 11, 23)))
        .value()
        .orElseThrow()
        .with(new SiteFigures(Map.of(), List.of(), 0, 0, 0));
  }
}
