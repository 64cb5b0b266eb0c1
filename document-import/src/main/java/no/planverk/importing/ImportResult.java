package no.planverk.importing;

import java.util.List;

/**
 * What an import has to say.
 *
 * @param failed whether nothing was written because a document could not be read
 * @param lines what the console shows
 */
public record ImportResult(boolean failed, List<Line> lines) {

  /**
   * One line.
   *
   * @param warning whether a planner must look at something
   */
  public record Line(boolean warning, String text) {}
}
