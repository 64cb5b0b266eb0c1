package no.planverk.render;

import no.planverk.diagram.Graph;
import no.planverk.diagram.Twin;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a page shows it: the picture where there is one, and always the figure in words.
 *
 * @param id unique on the page: lower-case letters, digits and hyphens
 * @param title the figure's name
 * @param description one or two sentences on what the figure shows
 * @param svg the picture as inline SVG; null where it could not be drawn
 * @param twin the figure in words
 * @param reason why there is no picture, in the page's language; null where there is one
 */
public record FigureView(
    String id,
    String title,
    String description,
    @Nullable Html svg,
    Twin twin,
    @Nullable String reason) {

  /** A figure with its picture. */
  public static FigureView drawn(Graph graph, Twin twin, Html svg) {
    return new FigureView(graph.id(), graph.title(), graph.description(), svg, twin, null);
  }

  /** A figure in words alone. */
  public static FigureView inWords(Graph graph, Twin twin, String reason) {
    return new FigureView(graph.id(), graph.title(), graph.description(), null, twin, reason);
  }
}
