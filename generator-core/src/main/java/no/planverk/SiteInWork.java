package no.planverk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.output.Compressed;
import no.planverk.output.Documents;
import no.planverk.output.Outputs;
import no.planverk.output.Shortfall;
import no.planverk.output.SiteToWrite;
import no.planverk.parallel.Artifact;
import no.planverk.parallel.Later;
import no.planverk.parallel.Workers;
import no.planverk.report.CheckResult;
import no.planverk.run.DecidedSite;
import no.planverk.run.Drawing;
import no.planverk.run.Rendering;
import no.planverk.run.SiteFigures;
import no.planverk.write.WriteResult;

/**
 * A site that is decided, on its way to the disk.
 *
 * @param figures are drawn for the first who asks
 */
record SiteInWork(
    DecidedSite contents, Settings settings, Waiting waiting, Supplier<SiteFigures> figures) {

  static SiteInWork of(DecidedSite contents, Settings settings, Waiting waiting, Drawing drawing) {
    Supplier<SiteFigures> figures = Later.of(() -> drawing.of(contents.site(), waiting::hasDrawn));
    return new SiteInWork(contents, settings, waiting, figures);
  }

  /**
   * Draws while the rules are tried; whichever is done first, the index of the search is made
   * beside the other.
   */
  void drawnBeside(Supplier<CheckResult> rules) {
    together(
        figures,
        () -> {
          CheckResult tried = rules.get();
          waiting.at(Waiting.Step.FIGURER);
          return tried;
        },
        contents.index());
  }

  /** Writes it all, if every figure could be drawn. */
  Checked<WriteResult> written(LogTeller log) {
    Documents documents = log.documents(contents);
    waiting.at(Waiting.Step.FIGURER);
    together(figures, contents.index());
    log.drawn(figures.get());
    if (log.stopped()) {
      return Checked.nothing(List.of());
    }
    waiting.at(Waiting.Step.FILER);
    SiteToWrite toWrite = contents.with(figures.get(), documents);
    List<Artifact> files = Outputs.of(toWrite);
    List<Artifact> all = settings.forms().compressed() ? Compressed.with(files) : files;
    Checked<WriteResult> result =
        Rendering.to(settings.output(), waiting.counted(all), settings.threads());
    result.value().ifPresent(written -> log.notShown(Shortfall.of(toWrite)));
    return result;
  }

  /** While workers draw there is a processor left. */
  private void together(Supplier<?>... each) {
    List<Callable<Object>> tasks =
        Stream.of(each).<Callable<Object>>map(some -> some::get).toList();
    new Workers(settings.threads()).all(tasks);
  }
}
