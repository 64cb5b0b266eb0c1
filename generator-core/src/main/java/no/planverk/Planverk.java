package no.planverk;

import no.planverk.read.Schema;

/** Makes a site of a plan model: settings in, report out. */
public final class Planverk {

  private Planverk() {}

  /** Reads and checks everything {@link #generate} would, and writes nothing. */
  public static Report check(Settings settings) {
    Draft draft = Draft.of(settings);
    Reporter reporter = new Reporter(draft.author(), settings.strict());
    reporter.tell(draft.contents().diagnostics());
    draft
        .contents()
        .value()
        .ifPresent(c -> Generation.tellWhatWasRead(reporter, draft, c.site().model()));
    reporter.tell(reporter.failed() ? "ikke-i-orden" : "i-orden");
    return reporter.report();
  }

  /**
   * Reads, checks and writes the site. After errors nothing is written, and an earlier site stands
   * as it was.
   *
   * @param progress is told how far a long run has come
   */
  public static Report generate(Settings settings, Progress progress) {
    return new Generation(settings, progress).run();
  }

  /** The JSON Schema of the author's files, as text, for editors that complete and check them. */
  public static String schema() {
    return Schema.json();
  }
}
