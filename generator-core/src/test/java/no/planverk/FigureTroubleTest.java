package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A machine on which figures cannot be drawn, or not where we would: nothing is lost in silence.
 */
class FigureTroubleTest {

  private static final Path SOURCE = Path.of("src/test/cases/good-simple/in");

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

  private Path output() {
    return folder.resolve("site");
  }

  private static List<String> java() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(java.toString(), "-XX:TieredStopAtLevel=1");
  }

  /** What the build says when it fails; empty when it does not. */
  private String build(List<String> command, Path cache) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    whole.addAll(List.of("-cp", path, GenerateProgram.class.getName()));
    whole.addAll(List.of(SOURCE.toString(), output().toString(), cache.toString(), "2"));
    Path log = folder.resolve("log.txt");
    int exit =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    return exit == 0 ? "" : Files.readString(log);
  }
}
