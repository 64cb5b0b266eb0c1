package no.planverk.write;

import static no.planverk.write.Generation.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.parallel.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is the working tree of a published branch, and folders nobody knows of. */
class GuestsTest {

  @TempDir Path temp;
  private Path site = Path.of("");

  @BeforeEach
  void workingTree() throws IOException {
    site = Files.createDirectory(temp.resolve("site"));
    Files.createDirectories(site.resolve(".git/objects/tom"));
    Files.writeString(site.resolve(".git/HEAD"), "ref: refs/heads/gh-pages");
    Files.writeString(site.resolve("CNAME"), "plan.kommunen.no");
    Files.writeString(site.resolve(".nojekyll"), "");
  }

  @Test
  void gitAndTheNameOfTheSiteFollowAlong() throws IOException {
    for (int n = 1; n < 4; n++) {
      assertThat(write(file("index.html", "" + n)).diagnostics()).isEmpty();
      assertTheirs();
    }
    assertThat(site.resolve("index.html")).hasContent("3");
    assertThat(temp.resolve(".site.planverk")).doesNotExist();
  }

  @Test
  void gitComesBackAfterABuildThatWasKilledAtTheSwap() throws IOException {
    write(file("index.html", "1"));
    Path workshop = Files.createDirectory(temp.resolve(".site.planverk"));
    Files.move(site, workshop.resolve("old"));
    Files.createDirectory(site);
    Files.writeString(site.resolve("CNAME"), "plan.kommunen.no");
    Files.writeString(site.resolve(".nojekyll"), "");

    SiteFolder.prepare(site);

    assertTheirs();
    assertThat(workshop).doesNotExist();
  }

  @Test
  void gitDeeperDownIsForeign() throws IOException {
    Files.createDirectories(site.resolve("planer/.git"));
    Files.writeString(site.resolve("planer/.git/HEAD"), "x");
    Files.writeString(site.resolve("planer/CNAME"), "x");

    assertThat(write(file("index.html", "1")).diagnostics()).hasSize(2);
    assertThat(site.resolve("planer/.git/HEAD")).exists();
  }

  @Test
  void emptyFolderIsNotDeletedWithoutAWord() throws IOException {
    Files.createDirectories(site.resolve("min/egen"));

    Checked<WriteResult> written = write(file("index.html", "1"));

    assertThat(written.value()).isPresent();
    assertThat(written.diagnostics())
        .singleElement()
        .satisfies(said -> assertThat(said.severity()).isEqualTo(Severity.WARNING))
        .satisfies(said -> assertThat(said.rule()).isEqualTo("utmappe-tom-mappe"))
        .satisfies(said -> assertThat(said.place().file()).endsWith("site/min/egen"));
  }

  @Test
  void siteWhoseListIsLostIsToBeDeleted() throws IOException {
    OutputFile[] files = {file("index.html", "1"), file("tema/planverk.css", "1")};
    write(files);
    Files.delete(site.resolve(".planverk-manifest"));

    assertThat(write(files).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("utmappe-uten-liste");
    assertThat(SiteFolder.prepare(site))
        .extracting(Diagnostic::rule)
        .containsExactly("utmappe-uten-liste");
  }

  private void assertTheirs() {
    assertThat(site.resolve(".git/HEAD")).hasContent("ref: refs/heads/gh-pages");
    assertThat(site.resolve(".git/objects/tom")).isEmptyDirectory();
    assertThat(site.resolve("CNAME")).hasContent("plan.kommunen.no");
    assertThat(site.resolve(".nojekyll")).exists();
  }

  private Checked<WriteResult> write(OutputFile... files) {
    return Generation.write(site, List.of(files));
  }
}
