package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that stands twice is one nobody reads: the last is taken, without a word. */
class OneLineForEachKeyTest {

  static Stream<Path> files() throws IOException {
    return Stream.of("src/main/resources/no/planverk/text", "../templates/src/main/theme/ord")
        .map(Path::of)
        .flatMap(OneLineForEachKeyTest::propertiesIn);
  }

  @ParameterizedTest
  @MethodSource("files")
  void noKeyStandsTwice(Path file) throws IOException {
    Set<String> seen = new TreeSet<>();
    Predicate<String> again = key -> !seen.add(key);

    List<String> twice =
        Files.readAllLines(file).stream()
            .filter(line -> line.contains(" = ") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .filter(again)
            .toList();

    assertThat(seen).hasSizeGreaterThan(50);
    assertThat(twice).isEmpty();
  }

  private static Stream<Path> propertiesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".properties")).toList().stream();
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }
}
