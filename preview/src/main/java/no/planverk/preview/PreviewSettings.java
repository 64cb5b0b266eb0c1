package no.planverk.preview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.planverk.again.LastBuild;
import no.planverk.output.Documents;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, and where.
 *
 * @param source the author's folder
 * @param cache the folder that keeps drawn diagrams between runs
 * @param language the language of the pages; null for the municipality's own written form
 * @param today the day the site is shown as of
 * @param dated whether pages tell when they were last changed, where git knows
 * @param pdf whether the whole strategy can be had as a PDF
 * @param printable whether the whole strategy is made as one page to print
 * @param word whether it can be had as a document to work on
 * @param workbook whether the plans are made as a workbook to work on
 * @param pieces whether pieces for other sites are made
 * @param port the port to listen to; where it is taken, the next that is free
 */
public record PreviewSettings(
    Path source,
    Path cache,
    @Nullable Language language,
    LocalDate today,
    boolean dated,
    boolean pdf,
    boolean printable,
    boolean word,
    boolean workbook,
    boolean pieces,
    int port) {

  /** What is shown first, as made from the same as before or not; the port makes no difference. */
  LastBuild.Asked asked() {
    List<?> rest =
        List.of(
            source.toAbsolutePath(), "" + language, today, dated, documents(), workbook, pieces);
    Path kept = cache.resolve("sist-vist");
    Path memory = cache.resolve("sist-vist-av");
    return new LastBuild.Asked(source, kept, memory, dated, rest.toString());
  }

  /** The forms a build makes the whole strategy in. */
  Documents documents() {
    return new Documents(pdf, printable, word, today);
  }
}
