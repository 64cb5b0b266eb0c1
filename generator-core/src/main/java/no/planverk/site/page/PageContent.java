package no.planverk.site.page;

import java.util.List;
import no.planverk.diagram.graph.Graph;

/**
 * What a page says, with nothing around it: the frame is put on last.
 *
 * @param context where it stands
 * @param template the template's name without ending
 * @param head what it is called and about
 * @param view the template's own content
 * @param figures the figures on it
 */
public record PageContent(
    PageContext context, String template, Head head, Record view, List<Graph> figures) {

  /** A page with a place of its own, named by its words. */
  public static PageContent of(
      PageContext context, PageName name, Record view, List<Graph> figures) {
    return new PageContent(context, name.template(), head(context, name.key()), view, figures);
  }

  /** The same without figures. */
  public static PageContent of(PageContext context, PageName name, Record view) {
    return of(context, name, view, List.of());
  }

  /** What the words {@code tittel.<key>} and {@code beskrivelse.<key>} say. */
  public static Head head(PageContext context, String key) {
    return new Head(context.word("tittel." + key), description(context, key));
  }

  /** What the words {@code beskrivelse.<key>} say of the municipality. */
  public static String description(PageContext context, String key) {
    return context.word("beskrivelse." + key, "kommune", context.model().municipality().name());
  }
}
