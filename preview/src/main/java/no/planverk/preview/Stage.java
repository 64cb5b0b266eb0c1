package no.planverk.preview;

import java.util.Optional;
import java.util.function.Consumer;
import no.planverk.output.Documents;
import no.planverk.run.DecidedSite;

/** Holds what there is to see, and tells those who look when there is something new. */
final class Stage {

  private final String run;
  private final Documents documents;
  private final Consumer<String> audience;
  private int count;
  private volatile Showing showing;

  /**
   * A stage with its first draft.
   *
   * @param run what versions begin with
   * @param documents the forms the whole strategy is made in
   * @param audience hears the version of what is new
   */
  Stage(
      String run, Draft first, FigureShelf shelf, Documents documents, Consumer<String> audience) {
    this.run = run;
    this.documents = documents;
    this.audience = audience;
    this.showing =
        new Showing(version(first), first, first.site().map(site -> served(site, shelf)));
  }

  /** What there is to see now. */
  Showing showing() {
    return showing;
  }

  /**
   * Shows a draft: its own site, or the last there was where it has none.
   *
   * @param first what is done before anybody sees it
   */
  synchronized void show(Draft draft, FigureShelf shelf, Runnable first) {
    first.run();
    Optional<ServedSite> site = draft.site().map(decided -> served(decided, shelf));
    show(draft, site.or(() -> showing.site()));
  }

  /**
   * Tells what the rules found, if the draft they were tried on is still the one to see: nobody is
   * told what an older text was like.
   *
   * @param first what is done before anybody sees it
   */
  @SuppressWarnings("ReferenceEquality") // the very draft, and not one that says the same
  synchronized void tell(Draft begun, Draft whole, Runnable first) {
    if (showing.draft() == begun) {
      first.run();
      set(whole, showing.site());
    }
  }

  /** Shows the same made anew, with figures that have been drawn. */
  synchronized void showAgain() {
    show(showing.draft(), showing.site().map(ServedSite::again));
  }

  private void show(Draft draft, Optional<ServedSite> site) {
    count++;
    set(draft, site);
  }

  private void set(Draft draft, Optional<ServedSite> site) {
    showing = new Showing(version(draft), draft, site);
    audience.accept(showing.version());
  }

  private String version(Draft draft) {
    return run + count + (draft.awaits() ? ".0" : ".1");
  }

  /** The version of a first draft whose rules are still to be tried. */
  static String firstVersion(String run) {
    return run + "0.0";
  }

  /** The version of what there was to see before the first draft. */
  static String versionBefore(String run) {
    return run + "sist.0";
  }

  private ServedSite served(DecidedSite site, FigureShelf shelf) {
    return new ServedSite(site, documents, shelf);
  }
}
