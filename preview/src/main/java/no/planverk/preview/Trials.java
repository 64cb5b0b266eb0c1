package no.planverk.preview;

import java.util.Optional;
import java.util.function.Supplier;
import no.planverk.diagnostic.Checked;
import no.planverk.source.SourceTree;

/**
 * Checks the author's files for those who edit them. What the files say that are shown is known, or
 * will be in a moment: it is not found out a second time.
 *
 * @param showing what is shown now
 */
record Trials(PreviewSettings settings, Supplier<Showing> showing) {

  /** All there is to tell of files. */
  Draft of(Checked<SourceTree> files) {
    return known(files)
        .map(shown -> shown.draft().whole())
        .orElseGet(() -> Draft.of(files, settings));
  }

  /** The version pages are told of files, where they are those that are shown; else nothing. */
  String version(Checked<SourceTree> files) {
    return known(files).map(Showing::version).orElse("");
  }

  private Optional<Showing> known(Checked<SourceTree> files) {
    return Optional.of(showing.get())
        .filter(shown -> SourceChanges.isSame(shown.draft().files(), files));
  }
}
