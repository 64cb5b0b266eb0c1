package no.planverk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.diagnostic.Severity;
import no.planverk.diagram.Graph;
import no.planverk.diagram.Twins;
import no.planverk.model.Model;
import no.planverk.output.Edition;
import no.planverk.output.Outputs;
import no.planverk.render.Drawings;
import no.planverk.render.FigureView;
import no.planverk.render.Pictures;
import no.planverk.render.TemplateFault;
import no.planverk.report.Remark;
import no.planverk.report.Review;
import no.planverk.site.Page;
import no.planverk.site.Site;
import no.planverk.text.Quotes;
import no.planverk.text.Wording;
import no.planverk.work.OutputFile;
import no.planverk.work.Work;
import no.planverk.write.SiteFolder;
import no.planverk.write.WriteResult;

/** One run of the full goal. */
final class Generation {

  private static final int MOST_WORKERS = 2;
  private static final Duration PICTURE_LIMIT = Duration.ofSeconds(10);
  private static final int PROGRESS_STEP = 100;

  private final Settings settings;
  private final Progress progress;
  private final long started = System.nanoTime();

  Generation(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  Report run() {
    Draft draft = Draft.of(settings);
    Reporter reporter = new Reporter(draft.review().language(), settings.strict());
    tellWhatWasFound(reporter, draft.review());
    reporter.tell(SiteFolder.prepare(settings.output()));
    Draft.Contents contents = draft.contents().orElse(null);
    if (contents != null) {
      tellWhatWasRead(reporter, draft, contents.site().model());
    }
    if (contents != null && !reporter.failed()) {
      write(contents, reporter);
    }
    if (reporter.failed()) {
      reporter.tell("stanset");
    }
    return reporter.report();
  }

  /** What is only good to know is counted, not listed: the one who publishes has no use for it. */
  private static void tellWhatWasFound(Reporter reporter, Review review) {
    reporter.tell(
        review.remarks().stream()
            .map(Remark::diagnostic)
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .toList(),
        "flere");
    if (!review.remarks().isEmpty()) {
      reporter.tellCounts(review, reporter.say("hele-rapporten"));
    }
  }

  static void tellWhatWasRead(Reporter reporter, Draft draft, Model model) {
    reporter.tell("lest", "filer", draft.sources(), "planer", model.plans().size());
  }

  private void write(Draft.Contents contents, Reporter reporter) {
    Site site = contents.site();
    Map<Graph, FigureView> figures = drawn(site, reporter);
    Edition edition = new Edition(site, contents.theme(), contents.assets(), figures);
    List<OutputFile> files;
    try {
      files = new Work(settings.threads()).run(Outputs.of(edition));
    } catch (TemplateFault fault) {
      reporter.tell(List.of(fault.diagnostic()));
      return;
    }
    if (reporter.failed()) {
      return;
    }
    Checked<WriteResult> written = SiteFolder.write(settings.output(), files);
    reporter.tell(written.diagnostics());
    written.value().ifPresent(result -> tellWhatWasWritten(reporter, result));
  }

  private Map<Graph, FigureView> drawn(Site site, Reporter reporter) {
    int workers = Math.min(settings.threads(), MOST_WORKERS);
    Drawings drawings =
        new Pictures(settings.cache(), workers, PICTURE_LIMIT)
            .drawAll(site.figures(), (done, all) -> tellProgress(reporter, done, all));
    Map<Graph, FigureView> figures = new HashMap<>();
    List<Diagnostic> missing = new ArrayList<>();
    Iterator<Drawings.Drawing> next = drawings.drawings().iterator();
    for (Page page : site.pages()) {
      for (Graph graph : page.figures()) {
        Drawings.Drawing drawing = next.next();
        figures.put(graph, view(site, page, graph, drawing));
        if (drawing instanceof Drawings.NoPicture none) {
          missing.add(noPicture(page, graph, none));
        }
      }
    }
    reporter.tell(missing);
    reporter.tell(
        "figurer",
        "tegnet",
        drawings.drawn(),
        "lager",
        drawings.cached(),
        "prosesser",
        drawings.workers());
    return figures;
  }

  private static FigureView view(Site site, Page page, Graph graph, Drawings.Drawing drawing) {
    Wording words = site.wording(page);
    return drawing instanceof Drawings.Picture picture
        ? FigureView.drawn(graph, Twins.of(graph), picture, page, words)
        : FigureView.inWords(graph, Twins.of(graph), words.word("figur.mangler"));
  }

  private static Diagnostic noPicture(Page page, Graph graph, Drawings.NoPicture none) {
    String rule = "figur-" + none.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Place place = Place.startOf(page.path());
    return Diagnostic.warning(
        place, rule, "figur", Quotes.plain(graph.title()), "grunn", none.detail());
  }

  private void tellProgress(Reporter reporter, int done, int all) {
    if (done % PROGRESS_STEP == 0 && done < all) {
      progress.say(reporter.say("framdrift", "antall", done, "alle", all));
    }
  }

  private void tellWhatWasWritten(Reporter reporter, WriteResult result) {
    reporter.tell(
        "skrevet",
        "skrevet",
        result.written(),
        "uendret",
        result.unchanged(),
        "fjernet",
        result.removed());
    Duration time = Duration.ofNanos(System.nanoTime() - started);
    String seconds = time.toSeconds() + "," + time.toMillisPart() / 100;
    reporter.tell("ferdig", "mappe", settings.output(), "sekunder", seconds);
  }
}
