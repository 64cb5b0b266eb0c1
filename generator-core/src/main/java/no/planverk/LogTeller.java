package no.planverk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.PlanIndex;
import no.planverk.output.Documents;
import no.planverk.output.Shortfall;
import no.planverk.report.CheckResult;
import no.planverk.report.Remark;
import no.planverk.run.DecidedSite;
import no.planverk.run.SiteFigures;
import no.planverk.text.Language;
import no.planverk.write.WriteResult;
import org.jspecify.annotations.Nullable;

/** Tells what the stages of a run made; the goals differ only in which of it they tell. */
final class LogTeller {

  private final Language author;
  private final Settings settings;
  private final LogLines lines;
  private @Nullable SiteFigures figures;
  private List<RunLog.Line> found = List.of();
  private List<Shortfall> shortfalls = List.of();
  private boolean stands;

  LogTeller(Language author, Settings settings) {
    this.author = author;
    this.settings = settings;
    this.lines = new LogLines(author, settings.strict());
  }

  /** The log of a run that is refused before anything is read, and so before the form is known. */
  static RunLog refused(Settings settings, List<Diagnostic> faults) {
    LogTeller log = new LogTeller(Language.NB, settings);
    log.trouble(faults);
    return log.generated();
  }

  /** Whether what has been told stops the site. */
  boolean stopped() {
    return lines.failed();
  }

  /** Everything that was found; what there is no room for stands in the report, if one is made. */
  void found(CheckResult result) {
    List<Diagnostic> all = result.remarks().stream().map(Remark::diagnostic).toList();
    lines.tell(all, settings.report() == null ? "flere" : "flere-i-rapporten", result.messages());
  }

  /** What must be seen before the site is used; the rest is counted, not listed. */
  void foundInBrief(CheckResult result) {
    List<Diagnostic> told = FirstThings.of(result);
    lines.tell(told, "flere", result.messages());
    int all = result.remarks().size();
    if (all > 0) {
      String rest =
          all == told.size()
              ? lines.say("hele-rapporten")
              : lines.say("ikke-vist", "antall", all - told.size());
      lines.tellCounts(result, rest);
    }
  }

  /** What went wrong on the way. */
  void trouble(List<Diagnostic> found) {
    lines.tell(found);
  }

  void read(DecidedSite contents) {
    int files = contents.source().tree().texts().size();
    lines.tell("lest", "filer", files, "planer", plans(contents));
  }

  /** The documents that are made; one that is wanted and cannot be is told. */
  Documents documents(DecidedSite contents) {
    Documents wanted = settings.documents();
    Documents made = wanted.of(plans(contents));
    if (!made.equals(wanted)) {
      int most = Documents.MOST_PLANS_IN_PDF;
      lines.tell("pdf-for-stor", "flest", most, "planer", plans(contents));
    }
    return made;
  }

  private static int plans(DecidedSite contents) {
    return new PlanIndex(contents.site().model()).plans().size();
  }

  void drawn(SiteFigures made) {
    figures = made;
    found = lines.log().lines();
    lines.tell(made.missing());
    drawn(lines, made.drawn(), made.cached(), made.workers());
  }

  private static void drawn(LogLines lines, int drawn, int cached, int workers) {
    lines.tell("figurer", "tegnet", drawn, "lager", cached, "prosesser", workers);
  }

  /** What documents could not show. */
  void notShown(List<Shortfall> found) {
    shortfalls = found;
    lines.tellShortfalls(found);
  }

  /** What became of the files, and how long the whole run took. */
  void written(Checked<WriteResult> written, Duration time) {
    lines.tell(written.diagnostics());
    written.value().ifPresent(result -> written(result, time));
  }

  private void written(WriteResult result, Duration time) {
    stands = true;
    written(lines, result, UnchangedBuild.seconds(time));
  }

  private void written(LogLines to, WriteResult result, String seconds) {
    to.tellFiles(result);
    to.tell("ferdig", "mappe", settings.output(), "sekunder", seconds);
  }

  /**
   * What the next build will say if nothing has changed, line by line; empty where something went
   * wrong on the way that may go well the next time.
   */
  List<String> sayingAgain(Checked<WriteResult> written) {
    WriteResult result = written.value().orElse(null);
    if (result == null
        || figures == null
        || lines.failed()
        || !figures.missing().isEmpty()
        || !written.diagnostics().isEmpty()) {
      return List.of();
    }
    LogLines rest = new LogLines(author, settings.strict());
    drawn(rest, 0, figures.drawn() + figures.cached(), 0);
    rest.tellShortfalls(shortfalls);
    WriteResult same = new WriteResult(0, result.written() + result.unchanged(), 0);
    written(rest, same, UnchangedBuild.SECONDS);
    return UnchangedBuild.remembered(Stream.concat(found.stream(), rest.log().lines().stream()));
  }

  /** Ends a run that should write a site. */
  RunLog generated() {
    if (lines.failed()) {
      lines.tell("stanset");
    }
    return lines.log();
  }

  /**
   * The same, of a run that went all the way.
   *
   * @throws IllegalStateException when there is neither a site nor a reason: a bug, which must not
   *     pass for success
   */
  RunLog ended() {
    RunLog log = generated();
    if (!stands && !log.failed()) {
      throw new IllegalStateException("no site and no reason told; so far " + log.lines());
    }
    return log;
  }

  /**
   * Ends a run that should check.
   *
   * @param report the folder the report lies in; empty where there is none
   */
  RunLog checked(CheckResult result, Optional<Path> report) {
    lines.tell(verdict(result));
    lines.tellCounts(
        result, report.map(folder -> lines.say("rapporten", "mappe", shown(folder))).orElse(""));
    return lines.log();
  }

  private String verdict(CheckResult result) {
    if (lines.failed()) {
      return "ikke-i-orden";
    }
    return result.remarks().isEmpty() ? "i-orden" : "kan-lages";
  }

  /** As seen from where the build was started, where it lies below it. */
  static Path shown(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = folder.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }
}
