package no.planverk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import no.planverk.again.LastBuild;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.read.ModelReader;
import no.planverk.read.Schema;
import no.planverk.report.CheckResult;
import no.planverk.run.Checking;
import no.planverk.run.DecidedSite;
import no.planverk.run.Drawing;
import no.planverk.run.Reading;
import no.planverk.run.Reporting;
import no.planverk.run.Source;
import no.planverk.source.SourceReader;
import no.planverk.text.Language;
import no.planverk.write.SeparateFolders;
import org.jspecify.annotations.Nullable;

/** Makes a site of a plan model: settings in, report out. */
public final class Planverk {

  private Planverk() {}

  /**
   * Reads and checks everything {@link #generate} would, and writes no site: only a report, where
   * one is asked for. The report is written after errors too.
   */
  public static RunLog check(Settings settings) {
    List<Diagnostic> meeting = SeparateFolders.faults(settings.checkedFolders());
    return meeting.isEmpty()
        ? inMemory(settings, () -> checked(settings))
        : LogTeller.refused(settings, meeting);
  }

  /** The words for too little memory are made first, as they too need some. */
  static RunLog inMemory(Settings settings, Supplier<RunLog> run) {
    RunLog tooLittle =
        LogTeller.refused(settings, List.of(MemoryNeed.tooLittle(settings.source())));
    try {
      return run.get();
    } catch (OutOfMemoryError full) {
      return tooLittle;
    }
  }

  private static RunLog checked(Settings settings) {
    Checked<Source> source = Reading.of(settings.source(), settings.dated());
    Checked<DecidedSite> contents = source.then(read -> Generation.decided(read, settings));
    CheckResult checked = Checking.of(source, contents, settings.today(), settings.strict());
    LogTeller log = new LogTeller(checked.language(), settings);
    log.found(checked);
    contents.value().ifPresent(log::read);
    Path from = settings.source();
    Checked<Path> report = Reporting.to(settings.report(), checked, from, settings.build());
    log.trouble(report.diagnostics());
    List<String> annotations = Reporting.annotations(checked, from, settings.build());
    return log.checked(checked, report.value()).with(annotations);
  }

  /**
   * Reads, checks and writes the site. After errors nothing is written, and an earlier site stands
   * as it was.
   *
   * @param progress is told how far a long run has come
   */
  public static RunLog generate(Settings settings, Progress progress) {
    List<Diagnostic> meeting = SeparateFolders.faults(settings.folders());
    if (!meeting.isEmpty()) {
      return LogTeller.refused(settings, meeting);
    }
    long started = System.nanoTime();
    LastBuild last = LastBuild.before(settings.asked());
    return last.said()
        .map(said -> UnchangedBuild.log(said, Duration.ofNanos(System.nanoTime() - started)))
        .orElseGet(() -> inMemory(settings, () -> generated(settings, progress, last, started)));
  }

  private static RunLog generated(
      Settings settings, Progress progress, LastBuild last, long started) {
    try (Waiting waiting = new Waiting(progress, started);
        Drawing drawing = Drawing.begin(settings.cache(), settings.threads())) {
      return new Generation(settings, waiting, drawing).log(last, started);
    }
  }

  /** The JSON Schema of the author's YAML files, as text, for editors that complete and check. */
  public static String schema() {
    return Schema.json();
  }

  /**
   * The same, offering keys and words in the written form the author's files say.
   *
   * @param source the author's folder; need not exist
   */
  public static String schema(Path source) {
    return Schema.json(languageOf(source));
  }

  /** The JSON Schema of what stands above the text in the author's Markdown files. */
  public static String headSchema(Path source) {
    return Schema.headJson(languageOf(source));
  }

  /** The JSON Schema that offers keys and words in a written form. */
  public static String schema(Language language) {
    return Schema.json(language);
  }

  /** The JSON Schema of heads of Markdown files that offers a written form. */
  public static String headSchema(Language language) {
    return Schema.headJson(language);
  }

  private static @Nullable Language languageOf(Path source) {
    return SourceReader.read(source).value().flatMap(ModelReader::languageSaid).orElse(null);
  }
}
