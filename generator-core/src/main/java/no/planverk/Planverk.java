package no.planverk;

import no.planverk.read.Schema;

/** Makes a site of a plan model: settings in, report out. */
public final class Planverk {

  private Planverk() {}

  /**
   * Reads and checks everything {@link #generate} would, and writes no site: only a report, where
   * one is asked for. The report is written after errors too.
   */
  public static Report check(Settings settings) {
    return new Check(settings).run();
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
