package no.planverk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.planverk.again.LastBuild;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.parallel.Later;
import no.planverk.report.CheckResult;
import no.planverk.run.Checking;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Drawing;
import no.planverk.run.Reading;
import no.planverk.run.Source;
import no.planverk.write.SiteFolder;

/** A run that makes a site, from the author's files to those that are written. */
record Generation(Settings settings, Waiting waiting, Drawing drawing) {

  /**
   * Makes the site, and says what came of it.
   *
   * @param last remembers a build that ends well
   * @param started the nanosecond the build began
   */
  RunLog log(LastBuild last, long started) {
    Checked<Source> source = Reading.of(settings.source(), settings.dated());
    waiting.at(Waiting.Step.SIDER);
    source.value().ifPresent(read -> waiting.in(read.said().language()));
    Checked<DecidedSite> contents = source.then(read -> decided(read, settings));
    waiting.at(Waiting.Step.KONTROLL);
    List<Diagnostic> refused = SiteFolder.prepare(settings.output());
    Supplier<CheckResult> rules =
        Later.of(() -> Checking.of(source, contents, settings.today(), settings.strict()));
    Optional<SiteInWork> site =
        contents.value().map(decided -> SiteInWork.of(decided, settings, waiting, drawing));
    if (refused.isEmpty() && nothingCanStop(source, contents)) {
      site.ifPresent(decided -> decided.drawnBeside(rules));
    }
    CheckResult checked = rules.get();
    LogTeller log = new LogTeller(checked.language(), settings);
    log.foundInBrief(checked);
    log.trouble(refused);
    contents.value().ifPresent(log::read);
    site.filter(decided -> !log.stopped())
        .map(decided -> decided.written(log))
        .ifPresent(
            result -> {
              last.keep(log.sayingAgain(result));
              log.written(result, Duration.ofNanos(System.nanoTime() - started));
            });
    return log.ended();
  }

  /** What the pages say, as far as files tell. */
  static Checked<DecidedSite> decided(Source source, Settings settings) {
    return Deciding.of(
        source,
        settings.language(),
        settings.today(),
        settings.forms().workbook(),
        settings.forms().pieces());
  }

  /** Whether the site will be made whatever the rules find. */
  private boolean nothingCanStop(Checked<Source> source, Checked<DecidedSite> contents) {
    return !settings.strict()
        && Checking.before(source, contents, settings.today()).fileErrors() == 0;
  }
}
