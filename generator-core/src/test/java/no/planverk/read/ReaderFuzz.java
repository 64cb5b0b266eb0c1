package no.planverk.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;

/** Whatever the author's files hold, the reader gives a model or says what is wrong, and where. */
public final class ReaderFuzz {

  private static final String TOP = "planverk.yaml";
  private static final String PLAN = "planer/en.md";

  private ReaderFuzz() {}

  /** One input: the file at the top, and after a form feed a plan of its own in Markdown. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    int end = new String(bytes, ISO_8859_1).indexOf('\f');
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = Files.createDirectories(files.getPath("/kilde"));
      Files.createDirectory(folder.resolve("planer"));
      Files.write(folder.resolve(TOP), end < 0 ? bytes : Arrays.copyOf(bytes, end));
      if (end >= 0) {
        Files.write(folder.resolve(PLAN), Arrays.copyOfRange(bytes, end + 1, bytes.length));
      }
      read(folder, bytes);
    }
  }

  private static void read(Path folder, byte[] bytes) {
    Checked<SourceTree> tree = SourceReader.read(folder);
    Checked<?> read = tree.then(sources -> ModelReader.read(sources).model());

    assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
    int lines = (int) new String(bytes, UTF_8).lines().count() + 1;
    assertThat(read.diagnostics())
        .map(Diagnostic::place)
        .allSatisfy(place -> assertThat(place.line()).isBetween(1, lines))
        .allSatisfy(place -> assertThat(place.column()).isPositive());
  }
}
