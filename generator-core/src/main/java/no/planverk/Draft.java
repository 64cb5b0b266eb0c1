package no.planverk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.history.GitHistory;
import no.planverk.model.LawRule;
import no.planverk.model.Model;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.render.SafePictures;
import no.planverk.render.Theme;
import no.planverk.report.Review;
import no.planverk.rule.Finding;
import no.planverk.rule.RuleSettings;
import no.planverk.rule.Rules;
import no.planverk.site.Site;
import no.planverk.site.SitePlan;
import no.planverk.site.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.ReplacedFiles;
import no.planverk.text.ThemeFiles;
import no.planverk.text.Wording;
import no.planverk.text.WordingReader;

/**
 * Everything read, checked and decided, and nothing drawn, rendered or written: what both goals
 * have in common.
 *
 * @param sources how many text files were read
 * @param review what is to be told of the files and the plans
 * @param contents what the site is made from; empty where the files allow none
 */
record Draft(int sources, Review review, Optional<Contents> contents) {

  /** What a site is made from. */
  record Contents(Site site, Theme theme, Map<String, byte[]> assets) {}

  static Draft of(Settings settings) {
    Checked<SourceTree> read = SourceReader.read(settings.source());
    SourceTree sources = read.value().orElse(null);
    return sources == null
        ? new Draft(0, unread(settings, read.diagnostics()), Optional.empty())
        : of(settings, sources, read.diagnostics());
  }

  private static Draft of(Settings settings, SourceTree sources, List<Diagnostic> earlier) {
    List<Diagnostic> found = new ArrayList<>(earlier);
    ModelReader.Reading reading = ModelReader.read(sources);
    ThemeFiles files = new ThemeFiles(sources);
    Checked<Theme> theme = Theme.load(files);
    found.addAll(theme.diagnostics());
    found.addAll(ReplacedFiles.check(files));
    Checked<Map<String, byte[]>> pictures = SafePictures.of(sources.pictures());
    found.addAll(pictures.diagnostics());
    Checked<SourceDates> dates = dates(settings, sources);
    found.addAll(dates.diagnostics());
    Checked<Contents> contents =
        reading
            .model()
            .then(
                model ->
                    site(
                        settings,
                        model,
                        files,
                        pictures.value().orElseThrow(),
                        dates.value().orElseThrow()))
            .then(site -> Checked.of(contents(site, theme, files), List.of()));
    Review review = review(settings, reading, contents.with(found).diagnostics());
    return new Draft(sources.texts().size(), review, contents.value());
  }

  /** Rules judge only what could be read: a value that is wrong would look like one left out. */
  private static Review review(
      Settings settings, ModelReader.Reading reading, List<Diagnostic> files) {
    Language author = reading.language();
    Optional<Model> known = reading.model().value();
    Model model = known.orElse(null);
    if (model == null || reading.model().hasErrors()) {
      return new Review(
          author, settings.today(), settings.strict(), known, List.of(), files, List.of());
    }
    List<LawRule> book = LawBook.rules();
    List<Finding> findings = Rules.check(model, book, settings.today());
    List<Diagnostic> all = new ArrayList<>(files);
    all.addAll(RuleSettings.check(model, book, findings));
    List<LawRule> tried = Rules.tried(model, book);
    return new Review(author, settings.today(), settings.strict(), known, tried, all, findings);
  }

  private static Review unread(Settings settings, List<Diagnostic> found) {
    return new Review(
        Language.NB,
        settings.today(),
        settings.strict(),
        Optional.empty(),
        List.of(),
        found,
        List.of());
  }

  /** What the theme has of its own says nothing of when the plans were changed. */
  private static Checked<SourceDates> dates(Settings settings, SourceTree sources) {
    Set<String> files =
        sources.texts().stream()
            .map(SourceFile::path)
            .filter(path -> !path.startsWith("tema/"))
            .collect(Collectors.toSet());
    return settings.dated()
        ? GitHistory.lastChanges(settings.source(), files)
            .then(days -> Checked.of(new SourceDates(files, days), List.of()))
        : Checked.of(SourceDates.UNKNOWN, List.of());
  }

  private static Checked<Site> site(
      Settings settings,
      Model model,
      ThemeFiles files,
      Map<String, byte[]> pictures,
      SourceDates dates) {
    Language language =
        settings.language() == null ? model.municipality().language() : settings.language();
    Language author = model.municipality().language();
    return wording(files, language, author)
        .then(
            words ->
                english(files, words, author)
                    .then(
                        english ->
                            SitePlan.of(model, words, english, pictures, dates, settings.today())));
  }

  private static Checked<Wording> english(ThemeFiles files, Wording words, Language author) {
    return words.language() == Language.EN
        ? Checked.of(words, List.of())
        : wording(files, Language.EN, author);
  }

  /** Not every standard text is in English too: an English page has the others in Norwegian. */
  private static Checked<Wording> wording(ThemeFiles files, Language pages, Language author) {
    Checked<Wording> wording = WordingReader.read(files, pages);
    return pages == Language.EN
        ? wording.then(
            words ->
                WordingReader.read(files, author)
                    .then(texts -> Checked.of(words.withSpare(texts), List.of())))
        : wording;
  }

  private static Contents contents(Site site, Checked<Theme> theme, ThemeFiles files) {
    return new Contents(site, theme.value().orElseThrow(), files.assets());
  }
}
