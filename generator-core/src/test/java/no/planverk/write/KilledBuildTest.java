package no.planverk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** More rounds with {@code -Dplanverk.kills=200}. */
@Timeout(600)
class KilledBuildTest {

  private static final int ROUNDS = Integer.getInteger("planverk.kills", 25);

  @TempDir Path temp;

  @Test
  void oneWholeSiteIsLeftWheneverTheBuildIsKilled() throws Exception {
    Path output = temp.resolve("site");
    Random random = new Random();
    int leftHalfway = 0;
    int last = 0;
    for (int round = 0; round < ROUNDS; round++) {
      kill(output, last + 1, random.nextInt(40));
      if (Files.exists(output)) {
        assertThat(Generation.of(output)).as("what readers see").isGreaterThanOrEqualTo(last);
      }
      leftHalfway += Files.exists(temp.resolve(".site.planverk/new")) ? 1 : 0;

      assertThat(SiteFolder.prepare(output)).isEmpty();

      int now = Generation.of(output);
      assertThat(now).isGreaterThan(last);
      assertThat(temp).isDirectoryNotContaining("glob:**/.site.planverk");
      last = now;
    }
    assertThat(leftHalfway).as("kills that came in the middle").isPositive();
  }

  private static void kill(Path output, int first, int millis)
      throws IOException, InterruptedException {
    Process writer =
        ChildJava.start(WriterProgram.class, output.toString(), Integer.toString(first));
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo(Integer.toString(first));
      Thread.sleep(millis);
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }
}
