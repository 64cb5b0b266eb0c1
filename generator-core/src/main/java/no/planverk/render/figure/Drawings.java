package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.text.Html;

/**
 * What came of drawing some graphs.
 *
 * @param byGraph one for each different graph, in the order they were asked for
 * @param drawn how many different pictures were drawn now; what could not be drawn is no picture
 * @param cached how many different pictures were taken from the cache
 * @param workers how many worker JVMs were started
 */
public record Drawings(Map<Graph, Outcome> byGraph, int drawn, int cached, int workers) {

  /** A picture, or the reason why there is none. */
  public sealed interface Outcome {}

  /**
   * A figure ready for a page. There may be very many, so it is packed until it is asked for.
   *
   * @param width how wide it is drawn, in pixels
   * @param texts its markup, the markup of a narrow one, and it as a file
   */
  public record Drawn(int width, PackedTexts texts) implements Outcome {

    /**
     * A figure.
     *
     * @param svg one {@code svg} element
     * @param narrow the same figure for a narrow room; as {@code svg} where they are one
     * @param file the same drawing as a file of its own: an SVG document
     */
    public static Drawn of(Html svg, Html narrow, int width, String file) {
      return new Drawn(width, PackedTexts.of(List.of(svg.markup(), narrow.markup(), file)));
    }

    /** One {@code svg} element. */
    public Html svg() {
      return new Html(texts.text(0));
    }

    /** The same figure for a narrow room, with all boxes below one another. */
    public Html narrow() {
      return new Html(texts.text(1));
    }

    /** The same drawing as a file of its own: an SVG document. */
    public String file() {
      return texts.text(2);
    }
  }

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
    TOO_LARGE(true),
    /** It takes more computing than any figure that can be read. */
    TOO_HEAVY(true),
    /** It could not be laid out. */
    FAILED(true),
    /** The worker ended, twice, before it answered. */
    BROKE(false),
    /** The worker, or the machine, stood still. */
    STOOD_STILL(false),
    /** No worker could be started, or none that could draw. */
    NO_WORKER(false);

    private final boolean lasting;

    Reason(boolean lasting) {
      this.lasting = lasting;
    }

    /** Whether it lies in the figure itself, so that it would be the same on every machine. */
    public boolean isLasting() {
      return lasting;
    }

    /** Whether the figure in words stands in for it; else it should have been drawn. */
    public boolean isInWords() {
      return this == TOO_LARGE || this == TOO_HEAVY;
    }
  }
}
