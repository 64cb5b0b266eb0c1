package no.planverk.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHistoryTest {

  private static final Set<String> FILES = Set.of("a.yaml", "planer/b.md");

  @TempDir Path top;
  private Path source;
  private Repo repo;

  @BeforeEach
  void begin() {
    source = top.resolve("nett/kilde");
    repo = Repo.in(top);
    repo.write("nett/kilde/a.yaml", "a: 1\n").write("nett/kilde/planer/b.md", "En\n");
    repo.commit("2025-01-01T12:00:00Z");
  }

  @Test
  void eachFileHasTheDayOfItsNewestChange() {
    repo.write("nett/kilde/planer/b.md", "To\n").commit("2026-03-12T12:00:00Z");
    repo.write("annet.txt", "Utenfor\n").commit("2026-05-01T12:00:00Z");

    assertThat(days())
        .isEqualTo(Map.of("a.yaml", day("2025-01-01"), "planer/b.md", day("2026-03-12")));
  }

  @Test
  void theSourcesMayBeTheWholeRepository() {
    source = top;
    assertThat(GitHistory.lastChanges(top, Set.of("nett/kilde/a.yaml")).value().orElseThrow())
        .containsExactly(Map.entry("nett/kilde/a.yaml", day("2025-01-01")));
  }

  @Test
  void theDayIsTheOneInUtc() {
    repo.write("nett/kilde/a.yaml", "a: 2\n").commit("2026-03-12T23:30:00Z", "Pacific/Auckland");
    assertThat(days()).containsEntry("a.yaml", day("2026-03-12"));
  }

  @Test
  void whatIsNotAsCommittedHasNoDay() throws IOException {
    repo.write("nett/kilde/a.yaml", "a: 2\n").write("nett/kilde/ny.md", "Ny\n");
    assertThat(days()).containsOnlyKeys("planer/b.md");

    Files.delete(source.resolve("planer/b.md"));
    assertThat(days()).isEmpty();
  }

  @Test
  void whatWasCommittedIsKnownWhateverLiesThereNow() throws IOException {
    repo.write("nett/kilde/a.yaml", "a: 2\n").write("nett/kilde/ny.md", "Ny\n");
    Files.delete(source.resolve("planer/b.md"));

    Map<String, byte[]> held =
        GitHistory.committed(source, Pattern.compile("[^/]+\\.yaml|planer/.*"), 100).orElseThrow();

    assertThat(held).containsOnlyKeys("a.yaml", "planer/b.md");
    assertThat(held.get("a.yaml")).asString(StandardCharsets.UTF_8).isEqualTo("a: 1\n");
    assertThat(GitHistory.committed(source, Pattern.compile(".*"), 3).orElseThrow())
        .containsOnlyKeys("planer/b.md");
  }

  @Test
  void nothingWasCommittedWhereThereIsNoGit(@TempDir Path other) {
    assertThat(GitHistory.committed(other, Pattern.compile(".*"), 100)).isEmpty();
  }

  @Test
  void lineEndsOfWindowsAreNoChange() {
    repo.write("nett/kilde/a.yaml", "a: 1\r\n");
    assertThat(days()).containsEntry("a.yaml", day("2025-01-01"));
  }

  @Test
  void aMergeChangesOnlyWhatItMixes() {
    RevCommit side = repo.write("nett/kilde/a.yaml", "a: 2\n").commit("2026-01-01T12:00:00Z");
    repo.branch("annen", side);
    RevCommit other = repo.write("nett/kilde/planer/b.md", "To\n").commit("2026-02-01T12:00:00Z");
    repo.write("nett/kilde/planer/b.md", "To\n");
    repo.merge("main", other, "2026-04-01T12:00:00Z");

    assertThat(days())
        .isEqualTo(Map.of("a.yaml", day("2026-01-01"), "planer/b.md", day("2026-02-01")));
  }

  @Test
  void halfAHistoryIsNone() throws IOException {
    RevCommit cut = repo.write("nett/kilde/a.yaml", "a: 2\n").commit("2026-03-12T12:00:00Z");
    assertThat(days()).isNotEmpty();
    Files.writeString(top.resolve(".git/shallow"), cut.name() + "\n");

    Checked<Map<String, LocalDate>> asked = ask();
    assertThat(asked.value().orElseThrow()).isEmpty();
    assertThat(asked.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("historikk-avkortet");
  }

  @Test
  void whereThereIsNoGitNothingIsKnown(@TempDir Path elsewhere) {
    Checked<Map<String, LocalDate>> asked = GitHistory.lastChanges(elsewhere, FILES);
    assertThat(asked.value().orElseThrow()).isEmpty();
    assertThat(asked.diagnostics()).isEmpty();
  }

  @Test
  void aFolderGitDoesNotHaveIsNotTold() throws IOException {
    Path other = Files.createDirectories(top.resolve("annet"));
    Files.writeString(other.resolve("a.yaml"), "a: 1\n");
    Files.writeString(top.resolve(".git/shallow"), "0".repeat(40) + "\n");
    assertThat(GitHistory.lastChanges(other, FILES).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "config", "objects", "refs/heads/main"})
  void aBrokenRepositoryIsToldOfAndNoMore(String part) throws IOException {
    Path broken = top.resolve(".git").resolve(part);
    if (Files.isDirectory(broken)) {
      for (Path file : files(broken)) {
        Files.write(file, new byte[] {120, -100, 1, 2, 3});
      }
    } else {
      Files.writeString(broken, "\0[[[ tull\n");
    }
    Checked<Map<String, LocalDate>> asked = ask();
    assertThat(asked.value().orElseThrow()).isEmpty();
    assertThat(asked.diagnostics())
        .allSatisfy(found -> assertThat(found.rule()).isEqualTo("historikk-uleselig"));
  }

  @Test
  void noProgramOfTheRepositoryIsRunAndNothingWritten() throws IOException {
    Path mark = top.resolve("kjort");
    Path config = top.resolve(".git/config");
    String clean = "[filter \"x\"]\n\tclean = touch " + mark + "\n\tsmudge = touch " + mark + "\n";
    String monitor = "[core]\n\tfsmonitor = touch " + mark + "\n";
    Files.writeString(config, Files.readString(config) + clean + monitor);
    Files.writeString(top.resolve(".gitattributes"), "* filter=x\n");
    Files.writeString(source.resolve("a.yaml"), "a: 9\n");
    Map<Path, FileTime> before = times();

    assertThat(days()).containsOnlyKeys("planer/b.md");
    assertThat(times()).isEqualTo(before);
    assertThat(mark).doesNotExist();
  }

  @Test
  void aHistoryOfManyCommitsAndFilesTakesSeconds() {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> LongHistory.in(top, 300, 600));
    Set<String> files = LongHistory.files(300);
    Map<String, LocalDate> days =
        assertTimeoutPreemptively(
            Duration.ofSeconds(3), () -> GitHistory.lastChanges(top, files).value().orElseThrow());
    assertThat(days).hasSize(300).containsEntry("planer/0.md", day("2020-01-01"));
  }

  private Map<String, LocalDate> days() {
    Checked<Map<String, LocalDate>> asked = ask();
    assertThat(asked.diagnostics()).isEmpty();
    return asked.value().orElseThrow();
  }

  private Checked<Map<String, LocalDate>> ask() {
    return GitHistory.lastChanges(
        source, Set.of("a.yaml", "planer/b.md", "ny.md", "finnes-ikke.md"));
  }

  /** When each file and folder was changed: a file written and taken away changes its folder. */
  private Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> all = Files.walk(top)) {
      for (Path each : all.toList()) {
        times.put(each, Files.getLastModifiedTime(each));
      }
    }
    return times;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .peek(file -> file.toFile().setWritable(true))
          .toList();
    }
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
