package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Severity;
import no.planverk.report.CheckResult;
import no.planverk.run.Checking;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.run.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a planner is told to do when a small file is made into a site for the first time. */
class FirstBuildTest {

  private static final String SMALL =
      """
      kommune: {navn: Testvik kommune, kommunenummer: '9999', målform: bokmål}
      planstrategi: {tittel: Planstrategi, periode: 2024-2027, status: vedtatt}
      planer:
        - navn: Samfunnsdel
          type: samfunnsdel
          status: vedtatt
          vedtatt: 12.06.2018
          beslutning: revideres
      """;

  @TempDir Path folder;

  @Test
  void atMostThreeThingsAreToBeDoneAndTheRestIsOneLineWithTheCommand() throws IOException {
    List<RunLog.Line> lines = told(SMALL, false).lines();

    assertThat(lines).filteredOn(line -> line.severity() == Severity.WARNING).hasSize(3);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(3).text())
        .matches(
            "Funn: 0 feil i filene, 0 feil etter reglene, 9 ikke dokumentert, 6 advarsler, 4 til"
                + " orientering, 0 slått av\\. 16 av dem er ikke vist her: kjør mvn planverk:check"
                + " for å se alle og få dem som rapport\\.");
  }

  @Test
  void nynorskSaysTheSame() throws IOException {
    String nynorsk = SMALL.replace("målform: bokmål", "målform: nynorsk");

    assertThat(told(nynorsk, false).lines())
        .last()
        .extracting(RunLog.Line::text)
        .asString()
        .contains(" ikkje dokumentert, 6 åtvaringar", "ikkje viste her: køyr mvn planverk:check");
  }

  @Test
  void whatIsWrittenIsNoLongerCountedAsUndocumented() throws IOException {
    String involved =
        SMALL.replace("vedtatt}\nplaner", "vedtatt, offentliggjort: 01.02.2024}\nplaner");

    assertThat(told(involved, false).lines())
        .anyMatch(line -> line.text().contains(", 8 ikke dokumentert,"));
  }

  @Test
  void whatIsBrokenAndWhatIsWrongWithFilesIsAlwaysListedAndTakesTheRoomOfAdvice()
      throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("src")).resolve("a.doc"), "");
    String late =
        SMALL.replace(
            "status: vedtatt}\nplaner",
            "status: vedtatt, offentliggjort: 01.06.2024,"
                + " vedtatt: {dato: 11.06.2024, organ: formannskapet}}\nplaner");
    List<RunLog.Line> lines = told(late, false).lines();

    assertThat(lines).filteredOn(line -> line.severity() == Severity.WARNING).hasSize(3);
    assertThat(texts(lines))
        .anyMatch(line -> line.contains("[PS-04]"))
        .anyMatch(line -> line.contains("[PS-15]"))
        .anyMatch(line -> line.startsWith("a.doc:"));
  }

  @Test
  void allThatStopsTheSiteIsListedWhereWarningsDo() throws IOException {
    RunLog strict = told(SMALL, true);

    assertThat(strict.failed()).isTrue();
    assertThat(strict.lines()).filteredOn(line -> line.severity() == Severity.WARNING).hasSize(15);
    assertThat(texts(strict.lines()))
        .anyMatch(line -> line.contains("[UU-02]"))
        .last()
        .asString()
        .contains(" 4 av dem er ikke vist her");
  }

  @Test
  void theCheckListsAll() throws IOException {
    List<String> lines = texts(Planverk.check(settings(written(SMALL), false)).lines());

    assertThat(lines).filteredOn(line -> line.matches("\\S+:\\d+:\\d+: .*")).hasSize(19);
    assertThat(lines)
        .contains("Leste 1 fil med 1 plan.")
        .last()
        .asString()
        .contains(" 9 ikke dokumentert, 6 advarsler, 4 til orientering,");
  }

  private RunLog told(String source, boolean strict) throws IOException {
    Settings settings = settings(written(source), strict);
    Checked<Source> read = Reading.of(settings.source(), false);
    Checked<DecidedSite> contents = read.then(all -> Deciding.of(all, null, settings.today()));
    CheckResult result = Checking.of(read, contents, settings.today(), strict);
    LogTeller log = new LogTeller(result.language(), settings);
    log.foundInBrief(result);
    RunLog made = log.generated();
    return new RunLog(
        made.failed(), made.lines().stream().filter(line -> !isTheEnd(line.text())).toList());
  }

  private static boolean isTheEnd(String line) {
    return line.startsWith("Nettstedet er ikke skrevet");
  }

  private static List<String> texts(List<RunLog.Line> lines) {
    return lines.stream().map(RunLog.Line::text).toList();
  }

  private Path written(String source) throws IOException {
    Path made = Files.createDirectories(folder.resolve("src"));
    Files.writeString(made.resolve("planverk.yaml"), source);
    return made;
  }

  private Settings settings(Path source, boolean strict) {
    return new Settings(
        source,
        folder.resolve("site"),
        folder.resolve("cache"),
        null,
        1,
        strict,
        LocalDate.of(2026, 11, 23));
  }
}
