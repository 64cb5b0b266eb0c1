package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The twelve layouts real plan tables have. Each folder holds rows made up in the terms of one
 * municipality's table: as the author writes them here ({@code in}), and the table they came from
 * ({@code tabell.tsv}): its own headings, where our site shows each column, and the cells.
 */
class LayoutsTest {

  private static final Path HOME = Path.of("src/test/layouts");
  private static final String OWN_PAGE = "planens side";

  @TempDir Path folder;

  static List<Path> layouts() throws IOException {
    try (Stream<Path> folders = Files.list(HOME)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void isWrittenDownWithoutLossAndShown(Path layout) throws IOException {
    BuiltSite site = BuiltSite.of(layout.resolve("in"), folder);
    Document table = site.page("planer.html");

    String shown = text(table);
    assertThat(shown).isEqualTo(Cases.expected(layout.resolve("expected.txt"), shown));

    List<List<String>> rows =
        Files.readAllLines(layout.resolve("tabell.tsv")).stream()
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    List<String> places = rows.get(1);
    int name = places.indexOf("Plan");
    assertThat(rows).hasSizeBetween(5, 8);
    for (List<String> row : rows.subList(2, rows.size())) {
      assertThat(row).hasSameSizeAs(places);
      Element plan = row(table, row.get(name));
      for (int column = 0; column < row.size(); column++) {
        assertThat(at(site, plan, places.get(column)))
            .as("%s: %s", row.get(name), rows.get(0).get(column))
            .contains(row.get(column));
      }
    }
  }

  private static Element row(Document table, String name) {
    return table.select("tr.pv-rad").stream()
        .filter(row -> row.select("th").text().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row for " + name));
  }

  /** What stands at one of our places: a column, the plan's own page, or another page. */
  private static String at(BuiltSite site, Element plan, String place) {
    if (place.equals(OWN_PAGE)) {
      return main(site.page(plan.select("th a").attr("href")));
    }
    if (place.endsWith(".html")) {
      return main(site.page(place));
    }
    return place.equals("Plan") ? plan.select("th").text() : cell(plan, place);
  }

  private static String main(Document page) {
    return page.select("main").text().replace('\u00a0', ' ');
  }

  private static String cell(Element plan, String column) {
    return plan.select("td").stream()
        .filter(cell -> cell.attr("data-navn").equals(column))
        .map(cell -> cell.text().replace('\u00a0', ' '))
        .collect(Collectors.joining(" "));
  }

  /** The table as text: each group, each plan, and below it each cell that holds something. */
  private static String text(Document table) {
    StringBuilder text = new StringBuilder();
    for (Element row : table.select("tbody tr")) {
      if (!row.hasClass("pv-rad")) {
        text.append("# ").append(row.text()).append('\n');
        continue;
      }
      text.append(row.select("th").text()).append('\n');
      row.select("td").stream()
          .filter(Element::hasText)
          .map(cell -> "  " + cell.attr("data-navn") + ": " + cell.text() + "\n")
          .forEach(text::append);
    }
    return text.toString();
  }
}
