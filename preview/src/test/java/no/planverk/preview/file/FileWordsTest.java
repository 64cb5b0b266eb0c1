package no.planverk.preview.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The words of the page of files, in both written forms. */
class FileWordsTest {

  @Test
  void bothWrittenFormsSayTheSameThingsAndEachIsSaid() throws IOException {
    var nb = FileWords.in(Language.NB).messages().texts();
    var nn = FileWords.in(Language.NN).messages().texts();
    assertThat(nn.keySet()).isEqualTo(nb.keySet());
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/no/planverk/preview/file"))) {
      for (Path file : files.toList()) {
        code.append(Files.readString(file));
      }
    }
    nb.keySet().stream().forEach(key -> assertThat(code).contains("\"" + key + "\""));
  }
}
