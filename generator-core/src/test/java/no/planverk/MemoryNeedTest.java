package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryNeedTest {

  @TempDir Path temp;

  @Test
  void aRunWithoutRoomEndsInWords() {
    RunLog log =
        Planverk.inMemory(
            GenerateProgram.settings(temp, temp.resolve("site")),
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });

    assertThat(log.failed()).isTrue();
    assertThat(log.lines().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(log.lines().get(0).text()).contains("Minnet tok slutt", "-Xmx");
  }

  /** In a machine of its own, as small as that of somebody who builds much else beside. */
  @Test
  void aLargeSourceInASmallMachineEndsInWords() throws Exception {
    Path source = Files.createDirectories(temp.resolve("kilde"));
    StringBuilder plans = new StringBuilder("planer:\n");
    for (int i = 0; i < 16_000; i++) {
      plans
          .append("  - {navn: Plan nummer ")
          .append(i)
          .append(", type: temaplan, status: vedtatt}\n");
    }
    Files.writeString(source.resolve("planer.yaml"), plans);
    Process run =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx24m",
                "-cp",
                System.getProperty("java.class.path"),
                GenerateProgram.class.getName(),
                source.toString(),
                temp.resolve("site").toString(),
                temp.resolve("lager").toString(),
                "2")
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).isNotZero();
    assertThat(said).contains("Minnet tok slutt").doesNotContain("OutOfMemoryError");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void whatIsNeededIsAtLeastTwiceWhatThereWas() {
    assertThat(MemoryNeed.tooLittle(temp, 512, 628).facts()).containsEntry("trengs", "1024");
    assertThat(MemoryNeed.tooLittle(temp, 64, 628).facts()).containsEntry("trengs", "628");
  }

  /** Measured; CONTRIBUTING says how. */
  @Test
  void tenThousandPlansNeedNoMoreThanWasMeasured() {
    assertThat(MemoryNeed.usual(10_001)).isBetween(440L, 512L);
    assertThat(MemoryNeed.usual(2_001)).isBetween(150L, 200L);
  }
}
