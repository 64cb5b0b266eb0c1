package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages for developers call a class is one: a decision that names what is gone misleads.
 */
class DocumentedNamesTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern NAME =
      Pattern.compile("`@?(?:[a-z]+\\.)*([A-Z][a-z]+(?:[A-Z]\\w*)?)[`.(]");

  /** Words in code type that are no classes of ours. */
  private static final Set<String> OTHERS = Set.of("Nullable");

  @ParameterizedTest
  @MethodSource("pages")
  void everyClassThatIsNamedIsThere(Path page) throws IOException {
    assertThat(gone(Files.readString(page), classes())).as(page.toString()).isEmpty();
  }

  @Test
  void oneThatIsGoneIsNamed() {
    assertThat(
            gone("See `render.GroupArrow`, `Plan` and `@Field(\"a\")`.", Set.of("Plan", "Field")))
        .containsExactly("GroupArrow");
  }

  private static List<String> gone(String page, Set<String> classes) {
    return NAME.matcher(page)
        .results()
        .map((MatchResult name) -> name.group(1))
        .filter(name -> !classes.contains(name) && !OTHERS.contains(name))
        .distinct()
        .toList();
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> decisions = Files.list(HOME.resolve("docs/adr"))) {
      return Stream.concat(
          decisions,
          Stream.of(
              HOME.resolve("CONTRIBUTING.md"), HOME.resolve("docs/from-a-line-to-a-pixel.md")))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The classes of the program and its tests, by simple name. */
  private static Set<String> classes() {
    return Stream.of(
            "generator-core/src",
            "document-import/src",
            "pdf/src",
            "preview/src",
            "cms/src",
            "maven-plugin/src",
            "plugin-tests/src")
        .flatMap(folder -> names(HOME.resolve(folder)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList()
          .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
