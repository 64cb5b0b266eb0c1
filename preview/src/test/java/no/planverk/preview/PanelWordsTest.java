package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The words of the preview, in both written forms. */
class PanelWordsTest {

  private static final Pattern FACT = Pattern.compile("\\{\\p{L}+");

  @Test
  void bothWrittenFormsSayTheSame() {
    Map<String, String> usual = PanelWords.in(Language.NB).messages().texts();
    Map<String, String> nynorsk = PanelWords.in(Language.NN).messages().texts();

    assertThat(nynorsk).containsOnlyKeys(usual.keySet());
    usual.forEach((key, text) -> assertThat(facts(nynorsk.get(key))).isEqualTo(facts(text)));
  }

  private static List<String> facts(String text) {
    return FACT.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void everyWordIsUsed() throws IOException {
    String program;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      program =
          files
              .filter(Files::isRegularFile)
              .map(PanelWordsTest::read)
              .collect(Collectors.joining());
    }
    List<String> severities = List.of("error", "warning", "info");
    assertThat(PanelWords.in(Language.NB).messages().texts().keySet())
        .filteredOn(key -> !severities.contains(key))
        .allSatisfy(key -> assertThat(program).contains("\"" + key + "\""));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whoWritesNeitherIsAnsweredInOurOwn() {
    assertThat(PanelWords.in(Language.EN).say("panel")).isEqualTo("Forhåndsvisning");
  }
}
