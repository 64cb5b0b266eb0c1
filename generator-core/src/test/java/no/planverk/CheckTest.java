package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal that checks says, and the report it leaves. */
class CheckTest {

  private static final Path GOOD = Path.of("src/test/cases/good-every-field/in");
  private static final Path BROKEN = Path.of("src/test/cases/broken-values/in");
  private static final String[] FILES = {
    "gl-code-quality-report.json",
    "planverk-rapport.html",
    "planverk-rapport.json",
    "planverk-rapport.sarif",
    "planverk-rapport.xml"
  };

  @TempDir Path folder;

  @Test
  void writesTheSameFilesEveryTimeAndNothingElse() throws IOException {
    RunLog log = check(GOOD, folder.resolve("a"), false);
    check(GOOD, folder.resolve("b"), false);

    assertThat(log.failed()).isFalse();
    Map<String, String> first = Tree.bytes(folder.resolve("a"));
    assertThat(first).containsOnlyKeys(FILES);
    assertThat(Tree.bytes(folder.resolve("b"))).isEqualTo(first);
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void lastLineCountsAndTellsWhereTheReportLies() {
    assertThat(last(check(GOOD, folder.resolve("a"), false)))
        .matches(
            "Funn: 0 feil i filene, \\d+ feil etter reglene, \\d+ ikke dokumentert, \\d+ advarsler,"
                + " \\d+ til orientering, \\d+ slått av. Rapporten ligger i \\Q"
                + folder.resolve("a")
                + "\\E.");
    assertThat(last(check(GOOD, null, false))).endsWith("slått av.");
    assertThat(last(check(BROKEN, null, false)))
        .endsWith("Reglene blir ikke prøvd før feilene er rettet.");
  }

  @Test
  void theReportIsShownAsSeenFromWhereTheBuildWasStarted() {
    Path below = Path.of("target", "planverk-rapport");
    assertThat(LogTeller.shown(below.toAbsolutePath())).isEqualTo(below);
    assertThat(LogTeller.shown(folder)).isEqualTo(folder);
  }

  @Test
  void errorsAreReportedToo() throws IOException {
    RunLog log = check(BROKEN, folder.resolve("a"), false);

    assertThat(log.failed()).isTrue();
    assertThat(Files.readString(folder.resolve("a/planverk-rapport.html")))
        .contains("<h2 id=\"filer\">Feil i filene</h2>", "Reglene er ikke prøvd")
        .contains("planverk.yaml:");
  }

  @Test
  void aSourceThatIsNotThereIsReportedWithoutTellingOfTheMachine() throws IOException {
    RunLog log = check(folder.resolve("ingenting"), folder.resolve("a"), false);

    assertThat(log.failed()).isTrue();
    assertThat(log.lines().get(0).text()).startsWith(folder.resolve("ingenting") + ":1:1: ");
    for (String file : FILES) {
      assertThat(Files.readString(folder.resolve("a").resolve(file)))
          .contains("ingenting", "Kildemappen finnes ikke.")
          .doesNotContain(folder.toString());
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsAFindingLikeOthers() throws IOException {
    Path file = Files.writeString(folder.resolve("rapport"), "mitt");

    RunLog log = check(GOOD, file, false);

    assertThat(log.failed()).isTrue();
    assertThat(log.lines())
        .anyMatch(
            line -> line.severity() == Severity.ERROR && line.text().contains("Det ligger en fil"));
    assertThat(last(log)).endsWith("slått av.");
    assertThat(file).hasContent("mitt");
  }

  @Test
  void theLawStopsASiteOnlyWhereItIsAskedTo() {
    assertThat(check(GOOD, null, false).failed()).isFalse();
    assertThat(check(GOOD, null, true).failed()).isTrue();
    assertThat(check(GOOD, null, true).lines())
        .filteredOn(line -> line.severity() == Severity.WARNING)
        .isNotEmpty()
        .allMatch(line -> line.text().matches(".* \\[[A-Z]+-\\d\\d]"));
  }

  @Test
  void theMostPressingStandsFirst() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src"));
    Files.copy(BROKEN.resolve("planverk.yaml"), source.resolve("planverk.yaml"));
    Files.writeString(source.resolve("a.md"), "Ikke i bruk\n");
    Files.createDirectories(source.resolve("tema"));
    Files.writeString(source.resolve("tema/b.doc"), "Ikke i bruk\n");

    List<Severity> told =
        check(source, null, false).lines().stream()
            .filter(line -> line.text().matches("\\S+:\\d+:\\d+: .*"))
            .map(RunLog.Line::severity)
            .toList();

    assertThat(told).contains(Severity.ERROR, Severity.WARNING, Severity.INFO).isSorted();
  }

  private RunLog check(Path source, @Nullable Path report, boolean strict) {
    return Planverk.check(
        new Settings(
            source,
            folder.resolve("site"),
            folder.resolve("cache"),
            report,
            null,
            1,
            strict,
            LocalDate.of(2026, 11, 23)));
  }

  private static String last(RunLog log) {
    return log.lines().get(log.lines().size() - 1).text();
  }
}
