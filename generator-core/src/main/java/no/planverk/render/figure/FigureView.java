package no.planverk.render.figure;

import java.util.List;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Twin;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a page shows it: the picture where there is one, and always the figure in words.
 *
 * @param id unique on the page: lower-case letters, digits and hyphens
 * @param title the figure's name
 * @param description one or two sentences on what the figure shows
 * @param svg the picture as inline SVG; null where it could not be drawn
 * @param width how wide the picture is, in pixels; 0 where there is none
 * @param narrower the same picture for narrower rooms, the widest first
 * @param legend what its colours and borders mean; empty where there is no picture
 * @param file the picture as a file; null where there is none
 * @param twin the figure in words
 * @param reason why there is no picture, in the page's language; null where there is one
 */
public record FigureView(
    String id,
    String title,
    String description,
    @Nullable Html svg,
    int width,
    List<Narrower> narrower,
    List<Legend.Meaning> legend,
    @Nullable File file,
    Twin twin,
    @Nullable String reason) {

  /**
   * The picture for a narrower room.
   *
   * @param width how wide it is, in pixels
   */
  public record Narrower(Html svg, int width) {}

  /**
   * A picture that can be kept.
   *
   * @param path from the site's root: ASCII, ends in {@code .svg}
   * @param svg an SVG document that needs nothing outside itself
   */
  public record File(String path, String svg) {}

  /** A figure in words alone. */
  public static FigureView inWords(Graph graph, Twin twin, String reason) {
    return new FigureView(
        graph.id(),
        graph.title(),
        graph.description(),
        null,
        0,
        List.of(),
        List.of(),
        null,
        twin,
        reason);
  }
}
