package no.planverk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a run over several municipalities is asked to do.
 *
 * @param home the folder the names of files are given from
 * @param files the files: names, names with {@code *} and {@code **}, or folders of built sites
 * @param theme a folder with {@code tema} in it; need not exist
 * @param output the folder the site is written to
 * @param title what the municipalities are called together; null for words of ours
 * @param language the language of the pages and of what is told
 * @param threads how many threads may work at once, at least 1
 * @param strict whether a warning stops the site as an error does
 * @param today the day the site is made, the only clock it knows
 */
public record OverviewSettings(
    Path home,
    List<String> files,
    Path theme,
    Path output,
    @Nullable String title,
    Language language,
    int threads,
    boolean strict,
    LocalDate today) {

  public OverviewSettings {
    files = List.copyOf(files);
  }
}
