package no.planverk.preview;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import no.planverk.output.Documents;
import no.planverk.run.DecidedSite;

/** Holds what there is to see, and tells those who look when there is something new. */
final class Stage {

  private final String run =
      HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + "-";
  private final Documents documents;
  private final Consumer<String> audience;
  private int count;
  private volatile Showing showing;

  /**
   * A stage with its first draft.
   *
   * @param documents the forms the whole strategy is made in
   * @param audience hears the version of what is new
   */
  Stage(Draft first, FigureShelf shelf, Documents documents, Consumer<String> audience) {
    this.documents = documents;
    this.audience = audience;
    this.showing = new Showing(run + 0, first, first.site().map(site -> served(site, shelf)));
  }

  /** What there is to see now. */
  Showing showing() {
    return showing;
  }

  /** Shows a draft: its own site, or the last there was where it has none. */
  synchronized void show(Draft draft, FigureShelf shelf) {
    Optional<ServedSite> site = draft.site().map(decided -> served(decided, shelf));
    show(draft, site.or(() -> showing.site()));
  }

  /** Shows the same with figures that have been drawn. */
  synchronized void showFigures() {
    show(showing.draft(), showing.site().map(ServedSite::again));
  }

  private void show(Draft draft, Optional<ServedSite> site) {
    count++;
    showing = new Showing(run + count, draft, site);
    audience.accept(showing.version());
  }

  private ServedSite served(DecidedSite site, FigureShelf shelf) {
    return new ServedSite(site, documents, shelf);
  }
}
