package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.planverk.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A layout says the same in each format a word processor saves it in. */
class LayoutsInEveryFormatTest {

  @TempDir Path folder;

  static Stream<String> layouts() throws IOException {
    Path home =
        Path.of(
                Objects.requireNonNull(
                        LayoutsInEveryFormatTest.class.getResource("layouts/hol.csv"))
                    .getPath())
            .resolveSibling("");
    try (Stream<Path> files = Files.list(home)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".csv"))
          .map(name -> "layouts/" + name.replace(".csv", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** A row over the whole width is a group in a text; in a sheet it is one cell, and a name. */
  @ParameterizedTest
  @MethodSource("layouts")
  void becomesTheSamePlans(String layout) throws IOException {
    String sheet = plans(layout + ".csv");
    String text = plans(layout + ".docx");

    assertThat(sheet).contains("navn: ");
    assertThat(plans(layout + ".xlsx")).isEqualTo(sheet);
    assertThat(plans(layout + ".ods")).isEqualTo(sheet);
    assertThat(plans(layout + ".odt")).isEqualTo(text);
    if (!text.contains("gruppe: ")) {
      assertThat(text).isEqualTo(sheet);
    }
  }

  @ParameterizedTest
  @MethodSource("krodsheradsFormats")
  void krodsheradsPlansAreAllThereInEachFormat(String format) throws IOException {
    String plans = plans("krodsherad" + format);

    for (List<String> row : Documents.rows("krodsherad.csv").subList(1, 28)) {
      assertThat(plans).as(format).contains(row.get(0));
    }
  }

  static List<String> krodsheradsFormats() {
    return List.of(".csv", ".docx", ".odt", ".xlsx", ".ods");
  }

  private String plans(String name) throws IOException {
    Path own = Files.createTempDirectory(folder, "i");
    return Imported.of(own, Language.NB, Documents.file(name, own)).file("planer.yaml");
  }
}
