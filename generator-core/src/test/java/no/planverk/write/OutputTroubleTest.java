package no.planverk.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.parallel.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Output folders that cannot be written: one clear finding, and the old site as it was. */
class OutputTroubleTest {

  @TempDir Path temp;

  @Test
  void fullDiskLeavesTheOldSiteAndNothingElse() throws IOException {
    try (FileSystem disk = disk(400_000)) {
      Path site = disk.getPath("/target/site");
      assertThat(Generation.write(site, Generation.files(1)).hasErrors()).isFalse();
      List<OutputFile> tooMuch = new ArrayList<>(Generation.files(2));
      tooMuch.add(new OutputFile("z.png", new byte[3_500_000]));

      Checked<WriteResult> refused = Generation.write(site, tooMuch);

      assertThat(refused.value()).isEmpty();
      assertThat(refused.diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly("utmappe-full");
      assertThat(refused.diagnostics().get(0).facts()).containsEntry("trengs", "4");
      assertThat(Generation.of(site)).isEqualTo(1);
      assertThat(site.resolveSibling(".site.planverk")).doesNotExist();
      assertThat(Generation.write(site, Generation.files(3)).hasErrors()).isFalse();
    }
  }

  @Test
  void sameSiteFitsOnABiggerDisk() throws IOException {
    try (FileSystem disk = disk(8_000_000)) {
      List<OutputFile> much = new ArrayList<>(Generation.files(2));
      much.add(new OutputFile("z.png", new byte[3_500_000]));

      assertThat(Generation.write(disk.getPath("/target/site"), much).hasErrors()).isFalse();
    }
  }

  @Test
  void diskWithoutHardLinksGetsCopiesWithTheirTimes() throws IOException {
    Configuration plain =
        Configuration.unix().toBuilder()
            .setSupportedFeatures(com.google.common.jimfs.Feature.FILE_CHANNEL)
            .setWorkingDirectory("/")
            .build();
    try (FileSystem disk = Jimfs.newFileSystem(plain)) {
      Path site = disk.getPath("/site");
      Generation.write(site, Generation.files(1));
      var then = Files.getLastModifiedTime(site.resolve("tema/stil.css"));

      Checked<WriteResult> written = Generation.write(site, Generation.files(2));

      assertThat(written.value()).contains(new WriteResult(22, 1, 1));
      assertThat(Generation.of(site)).isEqualTo(2);
      assertThat(Files.getLastModifiedTime(site.resolve("tema/stil.css"))).isEqualTo(then);
    }
  }

  /** Root may write anywhere but where the system itself says no. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void folderWithoutAccess() throws IOException {
    Path closed = Files.createDirectory(temp.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Path parent = Files.isWritable(closed) ? Path.of("/sys") : closed;

    Checked<WriteResult> refused = Generation.write(parent.resolve("site"), Generation.files(1));

    assertThat(refused.value()).isEmpty();
    assertThat(refused.diagnostics())
        .singleElement()
        .extracting(Diagnostic::rule)
        .isIn("utmappe-tilgang", "utmappe-feil");
    assertThat(SiteFolder.prepare(parent.resolve("site"))).isEqualTo(refused.diagnostics());
  }

  @Test
  void outputThatIsAFile() throws IOException {
    Path file = Files.writeString(temp.resolve("site"), "mitt");

    assertThat(rules(file)).containsExactly("utmappe-er-fil");
    assertThat(rules(file.resolve("site"))).containsExactly("utmappe-feil");
    assertThat(file).hasContent("mitt");
  }

  @Test
  void outputOrWorkshopThatIsALink() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(temp.resolve("site"), elsewhere);
    Files.createSymbolicLink(temp.resolve(".other.planverk"), elsewhere);

    assertThat(rules(temp.resolve("site"))).containsExactly("utmappe-lenke");
    assertThat(rules(temp.resolve("other"))).containsExactly("utmappe-lenke");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void outputThatIsTheDiskItself() {
    assertThat(rules(temp.getRoot())).containsExactly("utmappe-rot");
  }

  private static List<String> rules(Path output) {
    Checked<WriteResult> refused = Generation.write(output, Generation.files(1));
    assertThat(refused.value()).isEmpty();
    return refused.diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private static FileSystem disk(long bytes) {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder().setMaxSize(bytes).setWorkingDirectory("/").build());
  }
}
