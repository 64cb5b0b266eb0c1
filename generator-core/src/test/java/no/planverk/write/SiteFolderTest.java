package no.planverk.write;

import static no.planverk.write.Generation.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.parallel.Artifact;
import no.planverk.parallel.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;
  private Path site = Path.of("");

  @BeforeEach
  void site() {
    site = temp.resolve("a/b/site");
  }

  @Test
  void firstSiteIsWrittenAndNothingLiesBesideIt() throws IOException {
    assertThat(write(file("index.html", "1"), file("planer/a.html", "2")))
        .isEqualTo(new WriteResult(2, 0, 0));

    assertThat(Generation.texts(site))
        .containsOnlyKeys(".planverk-manifest", "index.html", "planer/a.html");
    assertThat(site.getParent()).isDirectoryNotContaining(path -> !path.equals(site));
  }

  @Test
  void sameSiteAgainIsNotTouched() throws IOException {
    write(file("index.html", "1"), file("planer/a.html", "2"));
    Object folder = key(site);

    assertThat(write(file("planer/a.html", "2"), file("index.html", "1")))
        .isEqualTo(new WriteResult(0, 2, 0));
    assertThat(key(site)).isEqualTo(folder);
  }

  @Test
  void unchangedFileIsTheVeryFileItWas() throws IOException {
    write(file("index.html", "1"), file("planer/a.html", "2"));
    Files.setLastModifiedTime(site.resolve("index.html"), LONG_AGO);
    Files.setLastModifiedTime(site.resolve("planer/a.html"), LONG_AGO);
    Object file = key(site.resolve("index.html"));

    assertThat(write(file("index.html", "1"), file("planer/a.html", "3")))
        .isEqualTo(new WriteResult(1, 1, 0));

    assertThat(key(site.resolve("index.html"))).isEqualTo(file);
    assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(site.resolve("planer/a.html"))).isGreaterThan(LONG_AGO);
    assertThat(site.resolve("planer/a.html")).hasContent("3");
  }

  @Test
  void staleFilesOfOursGoWithTheFoldersTheyLeaveEmpty() throws IOException {
    write(file("index.html", "1"), file("planer/a.html", "2"));

    assertThat(write(file("index.html", "1"))).isEqualTo(new WriteResult(0, 1, 1));
    assertThat(site.resolve("planer")).doesNotExist();
  }

  @Test
  void folderAndFileMayChangeRoles() {
    write(file("a", "1"), file("b/c", "2"));

    assertThat(write(file("a/c", "1"), file("b", "2"))).isEqualTo(new WriteResult(2, 0, 2));
    assertThat(site.resolve("a/c")).hasContent("1");
  }

  @Test
  void foreignFilesAreListedAndNothingIsWritten() throws IOException {
    write(file("index.html", "1"));
    Files.writeString(site.resolve("notat.txt"), "mitt");
    Files.createDirectories(site.resolve("bilder"));
    Files.writeString(site.resolve("bilder/kart.png"), "mitt");

    Checked<WriteResult> refused = Generation.write(site, List.of(file("index.html", "2")));

    assertThat(refused.value()).isEmpty();
    assertThat(refused.diagnostics()).extracting(Diagnostic::rule).containsOnly("utmappe-fremmed");
    assertThat(refused.diagnostics())
        .extracting(finding -> finding.place().file())
        .containsExactly(site + "/bilder/kart.png", site + "/notat.txt");
    assertThat(SiteFolder.prepare(site)).isEqualTo(refused.diagnostics());
    assertThat(site.resolve("index.html")).hasContent("1");
    assertThat(site.resolve("notat.txt")).hasContent("mitt");
    assertThat(temp.resolve("a/b/.site.planverk")).doesNotExist();
  }

  @Test
  void folderFullOfForeignFilesIsCountedAndNotAllListed() throws IOException {
    Files.createDirectories(site);
    for (int i = 0; i < 50; i++) {
      Files.writeString(site.resolve("f" + i), "mitt");
    }

    List<Diagnostic> findings = SiteFolder.prepare(site);

    assertThat(findings).hasSize(21);
    assertThat(findings.get(0).facts()).containsEntry("antall", "50");
  }

  @Test
  void fileOfTheSameNameThatIsNotOursIsForeignToo() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), "mitt");

    assertThat(Generation.write(site, List.of(file("index.html", "1"))).value()).isEmpty();
    assertThat(site.resolve("index.html")).hasContent("mitt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rot", "planverk 1\nshort", "planverk 2\n"})
  void manifestThatIsNotOursMakesNothingOurs(String manifest) throws IOException {
    write(file("index.html", "1"));
    Files.writeString(site.resolve(".planverk-manifest"), manifest);

    assertThat(Generation.write(site, List.of(file("index.html", "2"))).value()).isEmpty();
    assertThat(site.resolve("index.html")).hasContent("1");
  }

  @Test
  void linkInThePlaceOfAFileOfOursIsForeign() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.txt"), "mitt");
    write(file("index.html", "1"));
    Files.delete(site.resolve("index.html"));
    Files.createSymbolicLink(site.resolve("index.html"), outside);

    assertThat(Generation.write(site, List.of(file("index.html", "2"))).value()).isEmpty();
    assertThat(outside).hasContent("mitt");
  }

  @Test
  void whatFinderLeftFollowsAlong() throws IOException {
    write(file("index.html", "1"), file("planer/a.html", "1"));
    Files.writeString(site.resolve("planer/.DS_Store"), "finder");

    assertThat(write(file("index.html", "2"))).isEqualTo(new WriteResult(1, 0, 1));
    assertThat(site.resolve("planer/.DS_Store")).hasContent("finder");
  }

  @Test
  void fileEditedByHandIsOverwrittenWithAWarning() throws IOException {
    write(file("index.html", "1"), file("a.html", "1"), file("b.html", "1"));
    Files.writeString(site.resolve("index.html"), "edited");
    Files.writeString(site.resolve("b.html"), "edited");

    Checked<WriteResult> written =
        Generation.write(site, List.of(file("index.html", "1"), file("a.html", "2")));

    assertThat(written.value()).contains(new WriteResult(2, 0, 1));
    assertThat(written.diagnostics())
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .allMatch(finding -> finding.rule().equals("utmappe-redigert"))
        .extracting(finding -> finding.place().file())
        .containsExactly(site + "/b.html", site + "/index.html");
    assertThat(site.resolve("index.html")).hasContent("1");
  }

  @Test
  void copyOfTheSiteMadeWithHardLinksIsNotChanged() throws IOException {
    write(file("index.html", "1"));
    Path backup = Files.createLink(temp.resolve("backup.html"), site.resolve("index.html"));

    write(file("index.html", "2"));

    assertThat(backup).hasContent("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/x",
        "../x",
        "a/../x",
        "a//b",
        "a/",
        "./a",
        "a\\b",
        "C:a",
        "con",
        "a/NUL.html",
        "a.",
        "a ",
        "æ.html",
        "a\nb",
        ".planverk-manifest",
        "a\u0000"
      })
  void pathThatCouldLeadAstrayIsABug(String path) {
    assertThatThrownBy(() -> Generation.write(site, List.of(file(path, "1"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(site).doesNotExist();
  }

  @Test
  void pathsThatMeetAreABug() {
    assertThatThrownBy(() -> write(file("a.html", "1"), file("A.html", "2")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> write(file("a/b", "1"), file("A", "2")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void usualPathsAreGood() {
    assertThat(write(file(".nojekyll", ""), file("tema/x-y_z.2.css", ""), file("a/b/c/d", "")))
        .isEqualTo(new WriteResult(3, 0, 0));
  }

  /** So a site of any size needs no more room in memory than its largest files. */
  @Test
  void eachFileIsOnTheDiskBeforeTheNextIsMade() {
    Path fresh = temp.resolve("a/b/.site.planverk/new");
    List<Artifact> files =
        IntStream.range(0, 9)
            .mapToObj(
                n ->
                    new Artifact(
                        "f" + n,
                        () -> {
                          for (int before = 0; before < n; before++) {
                            assertThat(fresh.resolve("f" + before)).hasContent("" + before);
                          }
                          return ("" + n).getBytes(StandardCharsets.UTF_8);
                        }))
            .toList();

    assertThat(SiteFolder.write(site, files, 1).value()).contains(new WriteResult(9, 0, 0));
  }

  @Test
  void whatAnArtifactThrowsLeavesTheOldSite() {
    write(file("index.html", "1"));
    Artifact broken =
        new Artifact(
            "index.html",
            () -> {
              throw new OutOfMemoryError("as from a large page");
            });

    assertThatThrownBy(() -> SiteFolder.write(site, List.of(broken), 1))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(site.resolve("index.html")).hasContent("1");
    assertThat(temp.resolve("a/b/.site.planverk")).doesNotExist();
  }

  @Test
  void largeSiteIsSkippedWhenUnchanged() {
    OutputFile[] files =
        IntStream.range(0, 2000)
            .mapToObj(i -> file("planer/" + i % 50 + "/p" + i + ".html", "plan " + i))
            .toArray(OutputFile[]::new);

    assertThat(write(files)).isEqualTo(new WriteResult(2000, 0, 0));
    assertThat(write(files)).isEqualTo(new WriteResult(0, 2000, 0));
  }

  private WriteResult write(OutputFile... files) {
    Checked<WriteResult> written = Generation.write(site, List.of(files));
    assertThat(written.diagnostics()).isEmpty();
    return written.value().orElseThrow();
  }

  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }
}
