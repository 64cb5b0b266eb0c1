package no.planverk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.again.LastBuild;
import no.planverk.output.Documents;
import no.planverk.run.BuildPlace;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one run is asked to do.
 *
 * @param source the author's folder
 * @param output the folder the site is written to
 * @param cache the folder that keeps drawn diagrams between runs
 * @param report the folder {@link Planverk#check} writes its report to; null for no report
 * @param language the language of the pages; null for the municipality's own written form
 * @param threads how many threads may work at once, at least 1
 * @param strict whether a warning stops the site as an error does
 * @param today the day the site is made, the only clock it knows
 * @param dated whether pages tell when they were last changed, where git knows
 * @param forms what is made besides the pages
 * @param build the build the run is a part of
 */
public record Settings(
    Path source,
    Path output,
    Path cache,
    @Nullable Path report,
    @Nullable Language language,
    int threads,
    boolean strict,
    LocalDate today,
    boolean dated,
    Forms forms,
    BuildPlace build) {

  /** Settings of a run that is a part of no build. */
  public Settings(
      Path source,
      Path output,
      Path cache,
      @Nullable Path report,
      @Nullable Language language,
      int threads,
      boolean strict,
      LocalDate today,
      boolean dated,
      Forms forms) {
    this(
        source,
        output,
        cache,
        report,
        language,
        threads,
        strict,
        today,
        dated,
        forms,
        BuildPlace.UNKNOWN);
  }

  /** Settings of a run that makes pages alone. */
  public Settings(
      Path source,
      Path output,
      Path cache,
      @Nullable Path report,
      @Nullable Language language,
      int threads,
      boolean strict,
      LocalDate today,
      boolean dated) {
    this(source, output, cache, report, language, threads, strict, today, dated, Forms.PAGES);
  }

  /** Settings of a run that makes pages alone and does not ask git. */
  public Settings(
      Path source,
      Path output,
      Path cache,
      @Nullable Path report,
      @Nullable Language language,
      int threads,
      boolean strict,
      LocalDate today) {
    this(source, output, cache, report, language, threads, strict, today, false);
  }

  /** Settings of a run that writes no report and does not ask git. */
  public Settings(
      Path source,
      Path output,
      Path cache,
      @Nullable Language language,
      int threads,
      boolean strict,
      LocalDate today) {
    this(source, output, cache, null, language, threads, strict, today);
  }

  /** The folders {@link Planverk#generate} reads and writes, by the name of their setting. */
  Map<String, Path> folders() {
    Map<String, Path> folders = new TreeMap<>(checkedFolders());
    folders.put("output", output);
    folders.put("cache", cache);
    return folders;
  }

  /** The whole strategy as one document. */
  Documents documents() {
    return new Documents(forms.pdf(), forms.page(), forms.word(), today);
  }

  /** What a site depends on; how many work at it makes no difference. */
  LastBuild.Asked asked() {
    Path here = Path.of("").toAbsolutePath();
    List<?> rest = List.of(here, output, "" + language, strict, source, dated, today, forms, build);
    Path memory = cache.resolve("forrige-bygg");
    return new LastBuild.Asked(source, output, memory, dated, rest.toString());
  }

  /** Those {@link Planverk#check} reads and writes. */
  Map<String, Path> checkedFolders() {
    return report == null ? Map.of("source", source) : Map.of("source", source, "report", report);
  }
}
