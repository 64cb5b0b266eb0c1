package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The addresses of pages have two homes in the code, those of an overview one, and no others. */
class PageAddressesTest {

  private static final Path CODE = Path.of("src", "main", "java");
  private static final Set<String> HOMES =
      Set.of("PageName.java", "Addresses.java", "OverviewPage.java");

  /** The report is one file outside the site, which is named after what it is. */
  private static final Set<String> NO_PAGES = Set.of("ReportFiles.java");

  private static final Pattern ADDRESS =
      Pattern.compile("\"[^\"]*(?:\\.html(?:#[^\"]*)?|planer/)\"");
  private static final Pattern COMMENT = Pattern.compile("^\\s*(?:/?\\*|//)");

  @Test
  void noOtherCodeHoldsTheAddressOfAPage() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : code()) {
      String name = file.getFileName().toString();
      if (!HOMES.contains(name) && !NO_PAGES.contains(name)) {
        addresses(Files.readString(file))
            .forEach((line, text) -> found.add(file + ":" + line + " holds " + text));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void anAddressInTheCodeIsSeen() {
    String code =
        """
        // the page "planer.html"
        return scope.href("planer.html");
        return scope.href("planer.html#beslutning=" + kind);
        return scope.href(name + ".html");
        return "planer/" + id;
        return "the ending .html is left out";
        """;
    assertThat(addresses(code).keySet()).containsExactlyInAnyOrder(2, 3, 4, 5);
  }

  @Test
  void theHomesAndTheReportHoldThem() throws IOException {
    for (Path file : code()) {
      String name = file.getFileName().toString();
      if (HOMES.contains(name) || NO_PAGES.contains(name)) {
        assertThat(addresses(Files.readString(file))).as(name).isNotEmpty();
      }
    }
  }

  private static Map<Integer, String> addresses(String code) {
    Map<Integer, String> found = new TreeMap<>();
    List<String> lines = code.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher address = ADDRESS.matcher(lines.get(i));
      if (!COMMENT.matcher(lines.get(i)).find() && address.find()) {
        found.put(i + 1, address.group());
      }
    }
    return found;
  }

  private static List<Path> code() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
