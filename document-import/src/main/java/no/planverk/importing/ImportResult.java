package no.planverk.importing;

import java.util.List;

/**
 * What an import has to say.
 *
 * @param failed whether nothing was written, for a reason that is told
 * @param lines what the console shows
 * @param title the title of the strategy, where a document has one; else empty
 */
public record ImportResult(boolean failed, List<Line> lines, String title) {

  /**
   * One line.
   *
   * @param warning whether a planner must look at something
   */
  public record Line(boolean warning, String text) {}
}
