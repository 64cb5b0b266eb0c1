package no.planverk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.search.SearchEntry;
import no.planverk.site.page.SiteContext;
import no.planverk.site.search.SearchEntries;
import no.planverk.text.Language;

/** The site of a golden case of one file, and what can be read of it. */
final class CaseSite {

  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  private CaseSite() {}

  static Rendered in(String test, Language language) {
    return Rendered.whole(source(test), TODAY, language);
  }

  static SiteContext context(String test) {
    return Fossvik.site(source(test), Language.NB, TODAY);
  }

  /** What the search knows of a plan besides its name. */
  static String search(String test, String plan) {
    return SearchEntries.of(context(test), Map.of()).stream()
        .filter(entry -> entry.title().equals(plan))
        .map(SearchEntry::text)
        .findFirst()
        .orElseThrow();
  }

  /** The lines of a cell of the plan table; one alone where it is no list. */
  static List<String> cell(Rendered site, String plan, String column) {
    return site.page("planer.html").select("tr.pv-rad").stream()
        .filter(row -> row.select("th").text().equals(plan))
        .flatMap(row -> row.select("td.pv-celle--" + column).stream())
        .flatMap(
            cell ->
                cell.select("li").isEmpty()
                    ? List.of(cell.text()).stream()
                    : cell.select("li").eachText().stream())
        .toList();
  }

  private static String source(String test) {
    try {
      return Files.readString(Path.of("src/test/cases", test, "in/planverk.yaml"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
