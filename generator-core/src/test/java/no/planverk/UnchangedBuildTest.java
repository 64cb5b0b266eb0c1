package no.planverk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.again.LastBuild;
import no.planverk.git.Repo;
import no.planverk.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That nothing is done where nothing has changed, and everything where anything has. */
class UnchangedBuildTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String FILE = "planverk.yaml";

  /** Drawn once for all the tests. */
  @TempDir static Path drawings;

  @TempDir Path folder;
  private Settings settings;
  private Path file;

  @BeforeEach
  void build() throws IOException {
    Path source = Files.createDirectories(folder.resolve("kilde"));
    file = source.resolve(FILE);
    Files.copy(Path.of("src/test/cases/good-minimal/in").resolve(FILE), file);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    settings = settings(TODAY, null, false);
    copy(drawings, settings.cache());
    assertThat(generate().failed()).isFalse();
    copy(settings.cache(), drawings);
  }

  @Test
  void theSameIsSaidAgainAndNothingIsMade() throws IOException {
    Map<String, FileTime> times = Tree.times(settings.output());
    List<RunLog.Line> second = generate().lines();
    Files.delete(settings.cache().resolve("forrige-bygg"));
    List<RunLog.Line> inFull = generate().lines();

    assertThat(withoutTime(second)).isEqualTo(withoutTime(inFull));
    assertThat(Tree.times(settings.output())).isEqualTo(times);
    assertThat(isKnown()).isTrue();
  }

  @Test
  void aFileThatWasOnlyTouchedIsTheSame() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-02T00:00:00Z")));
    assertThat(isKnown()).isTrue();
  }

  @Test
  void aChangeShowsThoughTheTimeIsSetBack() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    String other = Files.readString(file).replaceFirst("2024-2027", "2024-2028");
    Files.writeString(file, other);
    Files.setLastModifiedTime(file, time);

    assertThat(isKnown()).isFalse();
    generate();
    assertThat(Files.readString(settings.output().resolve("index.html"))).contains("2028");
  }

  @Test
  void newAndRemovedFilesAreChanges() throws IOException {
    Path theme = Files.createDirectories(file.resolveSibling("tema/ord"));
    Path words = Files.writeString(theme.resolve("nb.properties"), "meny.hopp = Rett til saken\n");
    assertThat(isKnown()).isFalse();
    generate();
    assertThat(Files.readString(settings.output().resolve("index.html")))
        .contains("Rett til saken");
    assertThat(isKnown()).isTrue();

    Files.delete(words);
    assertThat(isKnown()).isFalse();
    generate();
    assertThat(Files.readString(settings.output().resolve("index.html")))
        .doesNotContain("Rett til saken");
  }

  @Test
  void anotherDayOrLanguageOrStrictnessIsAnotherBuild() {
    Stream.of(
            settings(TODAY.plusDays(1), null, false),
            settings(TODAY, Language.NN, false),
            settings(TODAY, null, true))
        .forEach(other -> assertThat(isKnown(other)).as(other.toString()).isFalse());
  }

  @Test
  void aSiteSomebodyChangedIsMadeAgain() throws IOException {
    Path page = settings.output().resolve("index.html");
    String ours = Files.readString(page);
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, ours.replaceFirst("<title>", "<TITLE>"));
    Files.setLastModifiedTime(page, time);

    assertThat(isKnown()).isFalse();
    generate();
    assertThat(Files.readString(page)).isEqualTo(ours);

    Files.delete(page);
    generate();
    assertThat(Files.readString(page)).isEqualTo(ours);
  }

  @Test
  void aStrangersFileIsStillRefused() throws IOException {
    Files.writeString(settings.output().resolve("notat.txt"), "Mitt");
    assertThat(generate().failed()).isTrue();
  }

  @Test
  void whatAKilledBuildLeftIsPutRight() throws IOException {
    Path left = folder.resolve(".site.planverk/new");
    Files.createDirectories(left);

    assertThat(isKnown()).isFalse();
    generate();
    assertThat(left).doesNotExist();
  }

  @Test
  void halfAMemoryIsNone() throws IOException {
    Path memory = settings.cache().resolve("forrige-bygg");
    String whole = Files.readString(memory);
    for (int length = 0; length < whole.stripTrailing().length(); length += 97) {
      Files.write(memory, whole.substring(0, length).getBytes(UTF_8));
      assertThat(isKnown()).as("%s characters", length).isFalse();
    }
  }

  @Test
  void anotherProgramMakesItAgain() throws IOException {
    Path memory = settings.cache().resolve("forrige-bygg");
    List<String> lines = Files.readAllLines(memory);
    lines.set(1, "0".repeat(64));
    Files.write(memory, lines);

    assertThat(isKnown()).isFalse();
  }

  @Test
  void aBuildThatFailedIsNotRemembered() throws IOException {
    String good = Files.readString(file);
    Files.writeString(file, good + "feil: x\n");
    assertThat(generate().failed()).isTrue();
    assertThat(generate().failed()).isTrue();

    Files.writeString(file, good);
    assertThat(generate().failed()).isFalse();
  }

  @Test
  void aCommitMayChangeWhatPagesTellOfTheirAge() throws IOException {
    Repo repo = Repo.in(folder);
    settings = asked(true, Forms.PAGES);
    generate();
    assertThat(isKnown()).isFalse(); // git has no commit yet
    repo.write("kilde/" + FILE, Files.readString(file)).commit("2026-03-12T12:00:00Z");
    generate();
    assertThat(isKnown()).isTrue();
    repo.write("annet.txt", "Utenfor\n").commit("2026-05-01T12:00:00Z");
    assertThat(isKnown()).isFalse();
  }

  @Test
  void compressedFilesAreAskedForAnew() {
    settings = compressed(false);
    generate();
    assertThat(isKnown()).isTrue();
    settings = compressed(true);
    assertThat(isKnown()).isFalse();
    generate();
    assertThat(settings.output().resolve("index.html.gz")).exists();
    settings = compressed(false);
    generate();
    assertThat(settings.output().resolve("index.html.gz")).doesNotExist();
  }

  private Settings compressed(boolean compressed) {
    return asked(false, new Forms(false, false, false, false, false, compressed));
  }

  private Settings asked(boolean dated, Forms forms) {
    return new Settings(
        settings.source(),
        settings.output(),
        settings.cache(),
        null,
        null,
        1,
        false,
        TODAY,
        dated,
        forms);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = to.resolve(from.relativize(file));
        Files.createDirectories(place.getParent());
        if (Files.notExists(place) && !file.endsWith("forrige-bygg")) {
          Files.copy(file, place);
        }
      }
    }
  }

  private RunLog generate() {
    return Planverk.generate(settings, line -> {});
  }

  private boolean isKnown() {
    return isKnown(settings);
  }

  private static boolean isKnown(Settings settings) {
    return LastBuild.before(settings.asked()).said().isPresent();
  }

  private Settings settings(LocalDate today, Language language, boolean strict) {
    Path output = folder.resolve("site");
    return new Settings(
        file.getParent(), output, folder.resolve("cache"), language, 1, strict, today);
  }

  private static List<String> withoutTime(List<RunLog.Line> lines) {
    return lines.stream()
        .map(line -> line.severity() + " " + line.text().replaceFirst("Det tok .*", ""))
        .toList();
  }
}
