package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the cases that have an {@code out} folder, to the letter. */
class GoldenSiteTest {

  static List<Path> cases() {
    return Cases.all().stream().filter(test -> Files.isDirectory(test.resolve("out"))).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pagesAreAsTheyWere(Path test) {
    Map<String, String> pages = pages(BuiltSite.shared(test.resolve("in")).home());
    Map<String, String> expected = new TreeMap<>();
    pages.forEach(
        (path, html) -> expected.put(path, Cases.expected(test.resolve("out/" + path), html)));
    assertThat(pages).isEqualTo(expected);
    Set<String> stored = new TreeSet<>(Tree.bytes(test.resolve("out")).keySet());
    assertThat(stored).isEqualTo(pages.keySet());
  }

  private static Map<String, String> pages(Path site) {
    Map<String, String> pages = new TreeMap<>();
    Tree.bytes(site).forEach((path, bytes) -> pages.put(path, utf8(bytes)));
    pages.keySet().removeIf(path -> !path.endsWith(".html") && !path.endsWith(".xml"));
    return pages;
  }

  private static String utf8(String bytes) {
    String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    // What is in a style sheet or script shows in its name, which HashedNamesTest holds.
    return text.replaceAll("(tema/[\\w-]+)\\.[0-9a-f]{10}\\.(css|js)\"", "$1.$2\"");
  }
}
