package no.planverk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.Needed;
import no.planverk.RunLog;
import no.planverk.RunLog.Line;
import no.planverk.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that are hostile on some machines alone: where names or files cannot be read. */
class HostileMachineTest {

  @TempDir Path folder;

  @Test
  void fileNamesTheLocaleCannotHoldAreRefused() throws Exception {
    expectedOf("154-non-ascii-name-in-c-locale", List.of(), Map.of("LC_ALL", "C"));
  }

  /** Who may read everything is run as one who may not. */
  @Test
  void aFileThatMayNotBeReadIsRefused() throws Exception {
    List<String> nobody = new ArrayList<>();
    if (Files.isReadable(unreadable())) {
      Path leave = Path.of("/usr/bin/setpriv");
      Needed.of(Optional.of(leave).filter(Files::exists), "a user who may read everything");
      nobody.addAll(List.of(leave.toString(), "--bounding-set=-dac_override,-dac_read_search"));
    }
    expectedOf("155-unreadable-file", nobody, Map.of());
  }

  private Path unreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("fil"), "");
    assertThat(file.toFile().setReadable(false, false)).isTrue();
    return file;
  }

  private void expectedOf(String name, List<String> prefix, Map<String, String> environment)
      throws Exception {
    HostileCase input = HostileCase.named(name);
    Path source = input.laidOut(folder.resolve("inn"));
    RunLog log = log(prefix, environment, source);
    assertThat(Messages.faults(input.expected(), Outcome.of(log))).isEmpty();
    assertThat(folder.resolve("site")).doesNotExist();
  }

  private RunLog log(List<String> prefix, Map<String, String> environment, Path source)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", path, "no.planverk.LogProgram"));
    command.addAll(List.of(source.toString(), folder.resolve("site").toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new RunLog(process.waitFor() != 0, said.lines().map(HostileMachineTest::line).toList());
  }

  private static Line line(String told) {
    String[] parts = told.split("\t", 2);
    return new Line(Severity.valueOf(parts[0]), parts[1]);
  }
}
