package no.planverk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.output.OverviewFiles;
import no.planverk.overview.Overview;
import no.planverk.overview.OverviewPages;
import no.planverk.overview.SharedPlans;
import no.planverk.parallel.Artifact;
import no.planverk.published.PublishedFiles;
import no.planverk.published.PublishedModel;
import no.planverk.published.PublishedReader;
import no.planverk.render.theme.Theme;
import no.planverk.run.Rendering;
import no.planverk.site.Page;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Dates;
import no.planverk.text.Language;
import no.planverk.text.Wording;
import no.planverk.text.theme.ReplacedFiles;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import no.planverk.write.SeparateFolders;
import no.planverk.write.SiteFolder;
import no.planverk.write.WriteResult;

/** Makes one site of what several municipalities have published: settings in, report out. */
public final class OverviewRun {

  private final OverviewSettings settings;
  private final LogLines log;

  private OverviewRun(OverviewSettings settings) {
    this.settings = settings;
    this.log = new LogLines(settings.language(), settings.strict());
  }

  /** Reads, checks and writes. After errors nothing is written, and an earlier site stands. */
  public static RunLog of(OverviewSettings settings) {
    OverviewRun run = new OverviewRun(settings);
    run.run();
    return run.log.log();
  }

  private void run() {
    List<Diagnostic> meeting =
        SeparateFolders.faults(Map.of("source", settings.theme(), "output", settings.output()));
    if (!meeting.isEmpty()) {
      log.tell(meeting);
    } else {
      made();
    }
    if (log.failed()) {
      log.tell("stanset");
    }
  }

  private void made() {
    Checked<ThemeFiles> files = themeFiles();
    Checked<Theme> theme = files.then(found -> Theme.load(found).with(ReplacedFiles.check(found)));
    ThemeFiles words = files.value().orElseGet(ThemeFiles::own);
    Checked<Wording> wording = WordingReader.read(words, settings.language());
    List<Diagnostic> found = new ArrayList<>(theme.diagnostics());
    found.addAll(wording.diagnostics());
    found.addAll(SiteFolder.prepare(settings.output()));
    List<PublishedModel> published = published(words, found);
    Overview overview =
        new Overview(settings.title(), wording.value().orElseThrow(), settings.today(), published);
    SharedPlans shared = new SharedPlans(overview);
    found.addAll(shared.findings());
    log.tell(found);
    log.tell("samle-lest", "kommuner", published.size(), "planer", plans(published));
    if (!log.failed()) {
      List<Page> pages = OverviewPages.of(overview, shared);
      written(
          OverviewFiles.of(pages, overview.wording(), theme.value().orElseThrow(), words.assets()));
    }
  }

  private static int plans(List<PublishedModel> published) {
    return published.stream().mapToInt(each -> each.model().plans().size()).sum();
  }

  /** The theme of the overview itself; nobody needs to have one. */
  private Checked<ThemeFiles> themeFiles() {
    return Files.isDirectory(settings.theme()) && !isEmpty(settings.theme())
        ? SourceReader.read(settings.theme())
            .then((SourceTree tree) -> Checked.of(new ThemeFiles(tree), List.of()))
        : Checked.of(ThemeFiles.own(), List.of());
  }

  private static boolean isEmpty(Path folder) {
    try (var inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What could be read; one municipality may not stand twice. */
  private List<PublishedModel> published(ThemeFiles words, List<Diagnostic> found) {
    Map<Language, Dates> dates = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      WordingReader.read(words, language)
          .value()
          .ifPresent(wording -> dates.put(language, new Dates(wording)));
    }
    PublishedReader reader =
        new PublishedReader(language -> dates.getOrDefault(language, dates.get(Language.NB)));
    Checked<Map<String, Path>> files = PublishedFiles.of(settings.home(), settings.files());
    found.addAll(files.diagnostics());
    Map<String, PublishedModel> byNumber = new TreeMap<>();
    files
        .value()
        .orElse(Map.of())
        .forEach((name, file) -> add(reader.read(file, name), byNumber, found));
    return List.copyOf(byNumber.values());
  }

  private static void add(
      Checked<PublishedModel> read, Map<String, PublishedModel> byNumber, List<Diagnostic> found) {
    found.addAll(read.diagnostics());
    read.value()
        .ifPresent(
            model -> {
              String number = model.model().municipality().number().digits();
              PublishedModel before = byNumber.putIfAbsent(number, model);
              if (before != null) {
                Place place = Place.startOf(model.file());
                found.add(
                    Diagnostic.error(
                        place, "samle-dobbel", "nummer", number, "fil", before.file()));
              } else if (model.model().municipality().siteAddress() == null) {
                found.add(
                    Diagnostic.info(
                        Place.startOf(model.file()),
                        "samle-uten-adresse",
                        "kommune",
                        model.model().municipality().name()));
              }
            });
  }

  private void written(List<Artifact> files) {
    Checked<WriteResult> written = Rendering.to(settings.output(), files, settings.threads());
    log.tell(written.diagnostics());
    written
        .value()
        .ifPresent(
            result -> {
              log.tellFiles(result);
              log.tell("samle-ferdig", "mappe", settings.output());
            });
  }
}
