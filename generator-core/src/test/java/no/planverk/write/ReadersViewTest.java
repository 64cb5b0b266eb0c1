package no.planverk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody reads the site, over and over, while it changes. */
@Timeout(60)
class ReadersViewTest {

  private static final int GENERATIONS = 40;

  @TempDir Path temp;

  @Test
  void readerNeverSeesAMixture() throws IOException {
    Path site = temp.resolve("site");
    Generation.write(site, Generation.files(1));
    CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> writeAll(site));
    int whole = 0;
    while (!writer.isDone()) {
      whole += isWhole(site) ? 1 : 0;
    }
    writer.join();

    assertThat(Generation.of(site)).isEqualTo(GENERATIONS);
    assertThat(whole).as("times the reader got through a whole site").isPositive();
  }

  @Test
  void readerWouldSeeFilesReplacedOneByOne() throws IOException {
    Path site = temp.resolve("site");
    Generation.write(site, Generation.files(1));
    Files.writeString(site.resolve("planer/plan-3.html"), "generation 2\n");

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> isWhole(site))
        .isInstanceOf(AssertionError.class);
  }

  private static void writeAll(Path site) {
    for (int n = 2; n <= GENERATIONS; n++) {
      assertThat(Generation.write(site, Generation.files(n)).diagnostics()).isEmpty();
    }
  }

  /** Whether no swap came while the reader read; then what it saw must be of one generation. */
  private static boolean isWhole(Path site) throws IOException {
    try {
      String before = firstLine(site.resolve("index.html"));
      StringBuilder mixture = new StringBuilder();
      for (int i = 0; i < 20; i++) {
        String seen = firstLine(site.resolve("planer/plan-" + i + ".html"));
        mixture.append(seen.equals(before) ? "" : i + ": " + seen);
      }
      boolean undisturbed = firstLine(site.resolve("index.html")).equals(before);
      if (undisturbed) {
        assertThat(mixture).as(before).isEmpty();
      }
      return undisturbed;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static String firstLine(Path file) throws IOException {
    return Files.readString(file).lines().findFirst().orElse("nothing");
  }
}
