package no.planverk.render.figure;

import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.text.Html;

/**
 * What came of drawing some graphs.
 *
 * @param byGraph one for each different graph, in the order they were asked for
 * @param drawn how many different pictures were drawn now
 * @param cached how many different pictures were taken from the cache
 * @param workers how many worker JVMs were started
 */
public record Drawings(Map<Graph, Outcome> byGraph, int drawn, int cached, int workers) {

  /** A picture, or the reason why there is none. */
  public sealed interface Outcome {}

  /**
   * A figure ready for a page.
   *
   * @param svg one {@code svg} element
   * @param width how wide it is drawn, in pixels
   * @param file the same drawing as a file of its own: an SVG document
   */
  public record Drawn(Html svg, int width, String file) implements Outcome {}

  /**
   * No picture; the text twin says the same.
   *
   * @param reason why
   * @param detail what the program said, in English; may be empty; for the log, not for pages
   */
  public record NotDrawn(Reason reason, String detail) implements Outcome {}

  /** Why there is no picture. */
  public enum Reason {
    /** More boxes or arrows than anybody could read. */
    TOO_LARGE,
    /** Not done within the time limit. */
    TOO_SLOW,
    /** It could not be laid out, or the worker broke. */
    FAILED
  }
}
