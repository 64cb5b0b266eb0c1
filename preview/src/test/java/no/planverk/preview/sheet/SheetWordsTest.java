package no.planverk.preview.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

class SheetWordsTest {

  @Test
  void bothWrittenFormsSayTheSameThingsAndEachIsSaid() throws IOException {
    var nb = SheetWords.in(Language.NB).messages().texts();
    var nn = SheetWords.in(Language.NN).messages().texts();
    assertThat(nn.keySet()).isEqualTo(nb.keySet());
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/no/planverk/preview/sheet"))) {
      for (Path file : files.toList()) {
        code.append(Files.readString(file));
      }
    }
    nb.keySet().stream()
        .filter(key -> !java.util.Set.of("opp", "ned", "error", "warning", "info").contains(key))
        .forEach(key -> assertThat(code).contains("\"" + key + "\""));
  }
}
