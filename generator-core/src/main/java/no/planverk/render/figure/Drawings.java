package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
   * @param widths how wide its drawings are, in pixels, the widest first
   * @param texts the markup of each, and the widest as a file holds it
   */
  public record Drawn(List<Integer> widths, PackedTexts texts) implements Outcome {

    /**
     * A figure.
     *
     * @param widths how wide its drawings are, in pixels, the widest first
     * @param texts one {@code svg} element for each, and the first without what stands around it
     */
    public static Drawn of(List<Integer> widths, List<String> texts) {
      return new Drawn(List.copyOf(widths), PackedTexts.of(texts));
    }

    /** Its drawings, the widest first: the same for rooms of different width. */
    public List<Html> svgs() {
      return IntStream.range(0, widths.size()).mapToObj(i -> new Html(texts.text(i))).toList();
    }

    /** The widest drawing. */
    public Html svg() {
      return svgs().get(0);
    }

    /** How wide the widest drawing is, in pixels. */
    public int width() {
      return widths.get(0);
    }

    /** The shapes and texts of the widest drawing, for a file of its own. */
    public String bare() {
      return texts.text(widths.size());
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
