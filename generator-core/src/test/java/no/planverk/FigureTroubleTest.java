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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A machine on which figures cannot be drawn, or not where we would: nothing is lost in silence.
 */
class FigureTroubleTest {

  private static final Path SOURCE = Path.of("src/test/cases/good-simple/in");

  /** Our classes and libraries without those of tests: each jar is an open file. */
  private static final Pattern WHAT_A_BUILD_READS =
      Pattern.compile(
          "classes|planverk-templates|jackson-(jr|core)|icu4j|plantuml|^commons-(text|lang3|csv|io|codec)"
              + "|lucene|commonmark|autolink"
              + "|jgit|JavaEWAH|slf4j|freemarker|jspecify|snakeyaml-engine");

  @TempDir Path folder;

  @Test
  void withoutAFolderForTheCacheFiguresAreDrawn() throws Exception {
    Path cache = Files.writeString(folder.resolve("fil"), "ikke en mappe");
    assertThat(build(java(), cache)).isEmpty();
    assertThat(Tree.bytes(output()).keySet()).anyMatch(path -> path.startsWith("figurer/"));
  }

  @Test
  void withoutAnyFolderTheOldSiteStandsAndTheReasonIsTold() throws Exception {
    assertThat(build(java(), folder.resolve("lager"))).isEmpty();
    Map<String, String> before = Tree.bytes(output());
    Path cache = Files.writeString(folder.resolve("fil"), "ikke en mappe");
    List<String> java = new ArrayList<>(java());
    java.add("-Djava.io.tmpdir=" + cache.resolve("tmp"));

    String log = build(java, cache);

    assertThat(log)
        .containsOnlyOnce("Figurene ble ikke tegnet")
        .contains("Nettstedet er ikke skrevet. Et tidligere nettsted står urørt.")
        .doesNotContain("a bug in");
    assertThat(Tree.bytes(output())).isEqualTo(before);
  }

  /** The disk has room for a folder, but not for the fonts in it. */
  @Test
  void withAFullDiskUnderTheCacheFiguresAreDrawn() throws Exception {
    Path cache = Files.createDirectories(folder.resolve("lager"));
    List<String> command = new ArrayList<>(Mounts.ofItsOwn());
    String mounted = "mount -t tmpfs -o size=16k none " + cache + " && exec \"$@\"";
    command.addAll(List.of("sh", "-c", mounted, "sh"));
    command.addAll(java());
    assertThat(build(command, cache)).isEmpty();
    assertThat(Tree.bytes(output()).keySet()).anyMatch(path -> path.startsWith("figurer/"));
  }

  /** A file handle is a jar that is read, a pipe to a worker, a file of the site. */
  @ParameterizedTest
  @ValueSource(ints = {40, 48})
  void withFewFileHandlesNothingIsLostInSilence(int handles) throws Exception {
    Path limit = Path.of("/usr/bin/prlimit");
    Needed.of(Optional.of(limit).filter(Files::exists), "no prlimit");
    List<String> command = new ArrayList<>(List.of(limit.toString(), "--nofile=" + handles));
    command.addAll(java());

    String log = build(command, folder.resolve("lager"), WHAT_A_BUILD_READS);

    if (log.isEmpty()) {
      assertThat(Tree.bytes(output()).keySet()).anyMatch(path -> path.startsWith("figurer/"));
    } else {
      assertThat(log)
          .containsPattern("Figurene ble ikke tegnet|Nettstedet kunne ikke skrives")
          .contains("Nettstedet er ikke skrevet")
          .doesNotContain("a bug in", "NoClassDefFoundError");
      assertThat(output()).doesNotExist();
    }
  }

  private Path output() {
    return folder.resolve("site");
  }

  private static List<String> java() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(
        java.toString(), "-XX:TieredStopAtLevel=1", "-D" + GenerateProgram.PAGES_ALONE + "=true");
  }

  /** What the build says when it fails, never nothing; empty when it does not. */
  private String build(List<String> command, Path cache) throws IOException, InterruptedException {
    return build(command, cache, Pattern.compile(""));
  }

  /** The same with those entries of the class path alone whose last name has the pattern. */
  private String build(List<String> command, Path cache, Pattern entries)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    String path =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")))
            .filter(entry -> entries.matcher(Path.of(entry).getFileName().toString()).find())
            .collect(Collectors.joining(File.pathSeparator));
    whole.addAll(List.of("-cp", path, GenerateProgram.class.getName()));
    whole.addAll(List.of(SOURCE.toString(), output().toString(), cache.toString(), "2"));
    Path log = folder.resolve("log.txt");
    int exit =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String said = Files.readString(log);
    assertThat(exit == 0).as("exit %d, said «%s»", exit, said).isEqualTo(said.isEmpty());
    return said;
  }
}
