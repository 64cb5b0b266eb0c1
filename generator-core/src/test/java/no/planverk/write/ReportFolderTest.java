package no.planverk.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.parallel.OutputFile;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A report is whole or not there, lands where it should, and trouble is told as a finding. */
class ReportFolderTest {

  @TempDir Path temp;

  @Test
  void makesTheFolderAndLeavesOtherFilesAlone() throws IOException {
    Path folder = temp.resolve("a/b");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("notat.txt"), "mitt");

    assertThat(write(folder, "1")).isEmpty();
    assertThat(write(folder, "2")).isEmpty();

    assertThat(folder.resolve("r.html")).hasContent("2");
    assertThat(names(folder)).containsExactlyInAnyOrder("notat.txt", "r.html");
  }

  @Test
  void followsNoLinkOutOfPlace() throws IOException {
    Path outside = Files.writeString(temp.resolve("viktig.txt"), "viktig");
    Path folder = Files.createDirectories(temp.resolve("rapport"));
    Files.createSymbolicLink(folder.resolve("r.html"), outside);

    assertThat(write(folder, "1")).isEmpty();
    assertThat(outside).hasContent("viktig");
    assertThat(folder.resolve("r.html")).hasContent("1").isRegularFile();
    assertThat(Files.isSymbolicLink(folder.resolve("r.html"))).isFalse();

    Path link = Files.createSymbolicLink(temp.resolve("lenke"), folder);
    assertThat(rules(write(link, "2"))).containsExactly("rapport-lenke");
    assertThat(folder.resolve("r.html")).hasContent("1");
  }

  @Test
  void aFileInTheWayIsAFinding() throws IOException {
    Path file = Files.writeString(temp.resolve("rapport"), "mitt");

    assertThat(rules(write(file, "1"))).containsExactly("rapport-er-fil");
    assertThat(file).hasContent("mitt");
    assertThat(rules(write(file.resolve("under"), "1"))).containsExactly("rapport-feil");
  }

  @Test
  void aFolderWhereTheFileShouldBeIsAFindingAndLeavesNothingBehind() throws IOException {
    Path folder = temp.resolve("rapport");
    Files.createDirectories(folder.resolve("r.html/noe"));

    assertThat(rules(write(folder, "1"))).containsExactly("rapport-feil");
    assertThat(names(folder)).containsExactly("r.html");
  }

  /** Root may write anywhere but where the system itself says no. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatCannotBeMadeIsAFinding() {
    assertThat(write(Path.of("/proc/planverk-rapport"), "1"))
        .hasSize(1)
        .allMatch(Diagnostic::isError);
  }

  @Test
  void aFullDiskIsAFindingAndTheOldReportStands() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder().setMaxSize(200_000).setWorkingDirectory("/").build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path folder = disk.getPath("/rapport");
      assertThat(write(folder, "1")).isEmpty();

      assertThat(rules(write(folder, "2".repeat(400_000)))).containsExactly("rapport-full");
      assertThat(Files.readString(folder.resolve("r.html"))).isEqualTo("1");
      assertThat(names(folder)).containsExactly("r.html");
    }
  }

  @Test
  void everyTroubleHasItsWords() {
    for (String end : List.of("lenke", "er-fil", "tilgang", "full", "feil")) {
      String rule = "rapport-" + end;
      assertThat(Messages.in(Language.NB).texts()).containsKeys(rule, rule + ".råd");
    }
  }

  private static List<Diagnostic> write(Path folder, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ReportFolder.write(folder, List.of(new OutputFile("r.html", bytes)));
  }

  private static List<String> rules(List<Diagnostic> found) {
    return found.stream().map(Diagnostic::rule).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
