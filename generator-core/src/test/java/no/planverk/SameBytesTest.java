package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same source gives the same bytes, whatever machine it is made on. */
class SameBytesTest {

  private static final Path GOL = Path.of("../site-example/src/planverk");

  @TempDir static Path shared;
  private static Map<String, String> expected;

  @TempDir Path folder;

  @BeforeAll
  static void makeOnce() {
    expected = generated(GOL, shared, 1);
    assertThat(expected).hasSizeGreaterThan(50);
    assertThat(expected.get("kommunen.html")).contains("<svg");
  }

  @Test
  void onMoreThreads() {
    assertThat(generated(GOL, folder, 4)).isEqualTo(expected);
  }

  @Test
  void fromSourcesWithWindowsLineEnds() throws IOException {
    Path source = folder.resolve("kilde");
    int changed = 0;
    try (Stream<Path> files = Files.walk(GOL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = source.resolve(GOL.relativize(file));
        Files.createDirectories(copy.getParent());
        String text = Files.readString(file);
        Files.writeString(copy, text.replace("\n", "\r\n"));
        changed += text.contains("\n") ? 1 : 0;
      }
    }
    assertThat(changed).isGreaterThan(5);
    assertThat(generated(source, folder, 2)).isEqualTo(expected);
  }

  /**
   * Turkish has letters of its own for I and i; the others have digits of their own. A drawing is
   * kept by its source, so that one asked for in other words would be drawn anew, and be another.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tr-TR",
        "ar-SA-u-nu-arab",
        "th-TH-u-nu-thai",
        "hi-IN-u-nu-deva",
        "fa-IR",
        "mr-IN",
        "bn-BD",
        "ne-NP",
        "my-MM"
      })
  void inAnotherLocale(String tag) throws Exception {
    List<String> command = java(Path.of(System.getProperty("java.home")));
    command.add("-D" + GenerateProgram.LOCALE + "=" + tag);
    assertThat(generatedBy(command, Map.of(), shared.resolve("cache"), GOL)).isEqualTo(expected);
  }

  @Test
  void inAnotherZoneAndEncoding() throws Exception {
    List<String> command = java(Path.of(System.getProperty("java.home")));
    command.addAll(
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1"));
    assertThat(generatedBy(command, Map.of("LC_ALL", "C", "TZ", "Pacific/Kiritimati")))
        .isEqualTo(expected);
  }

  @Test
  void onJdk25() throws Exception {
    assertThat(generatedBy(java(OtherJdk.ofVersion("25")), Map.of())).isEqualTo(expected);
  }

  /**
   * Each worker is stopped as soon as it is there, for longer than any drawing takes, beside eight
   * loops that leave the one processor of all of them little to give. While it is stopped the build
   * only waits, and so the loops need not run: they would but hinder the tests beside this.
   */
  @Test
  void onABusyMachineThatStandsStillNowAndThen() throws Exception {
    Path taskset = Path.of("/usr/bin/taskset");
    Needed.of(Optional.of(taskset).filter(Files::exists), "no taskset");
    String machine =
        """
        loops=
        for n in 1 2 3 4 5 6 7 8; do (while :; do :; done) & loops="$loops $!"; done
        trap 'kill -CONT $loops; kill $loops' EXIT
        "$@" & build=$!
        while kill -0 $build 2>/dev/null; do
          fresh=
          for worker in $(pgrep -P $build java); do
            case " $seen " in *" $worker "*) ;; *) fresh="$fresh $worker";; esac
          done
          if [ "$fresh" ]; then
            seen="$seen $fresh"
            kill -STOP $fresh; sleep 1; kill -STOP $loops
            sleep 11
            kill -CONT $loops $fresh
          fi
          sleep 0.2
        done
        wait $build
        """;
    List<String> command = new ArrayList<>(List.of(taskset.toString(), "-c", "0"));
    command.addAll(List.of("sh", "-c", machine, "sh"));
    command.addAll(java(Path.of(System.getProperty("java.home"))));
    Path small = Path.of("src/test/cases/good-simple/in");
    Map<String, String> calm = generated(small, folder.resolve("rolig"), 1);

    assertThat(generatedBy(command, Map.of(), folder.resolve("cache"), small)).isEqualTo(calm);
  }

  /** In a mount namespace of its own, so that the test can empty folders of the machine. */
  @Test
  void withoutFontsAndWithGraphviz() throws Exception {
    Path marker = folder.resolve("dot-was-run");
    String machine =
        """
        mount -t tmpfs none /usr/local/bin
        if [ -d /usr/share/fonts ]; then mount -t tmpfs none /usr/share/fonts; fi
        printf '#!/bin/sh\\ntouch %s\\n' > /usr/local/bin/dot
        chmod +x /usr/local/bin/dot
        exec "$@"
        """
            .formatted(marker);
    List<String> command = new ArrayList<>(Mounts.ofItsOwn());
    command.addAll(List.of("sh", "-ec", machine, "sh"));
    command.addAll(java(Path.of(System.getProperty("java.home"))));

    assertThat(generatedBy(command, Map.of())).isEqualTo(expected);
    assertThat(marker).doesNotExist();
  }

  private static Map<String, String> generated(Path source, Path folder, int threads) {
    Path output = folder.resolve("site");
    RunLog runLog =
        Planverk.generate(
            GenerateProgram.settings(source, output, folder.resolve("cache"), threads), l -> {});
    assertThat(runLog.failed()).as(runLog.lines().toString()).isFalse();
    return Tree.bytes(output);
  }

  private static List<String> java(Path home) {
    return new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1"));
  }

  private Map<String, String> generatedBy(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    return generatedBy(command, environment, folder.resolve("cache"), GOL);
  }

  private Map<String, String> generatedBy(
      List<String> command, Map<String, String> environment, Path cache, Path source)
      throws IOException, InterruptedException {
    Path output = folder.resolve("site");
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of("-cp", classPath(), GenerateProgram.class.getName()));
    whole.addAll(List.of(source.toString(), output.toString(), cache.toString(), "2"));
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    File log = folder.resolve("log.txt").toFile();
    builder.redirectOutput(log).environment().putAll(environment);
    assertThat(builder.start().waitFor()).as(Files.readString(log.toPath())).isZero();
    return Tree.bytes(output);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
