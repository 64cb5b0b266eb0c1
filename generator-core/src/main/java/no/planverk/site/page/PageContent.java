package no.planverk.site.page;

import java.util.List;
import no.planverk.diagram.graph.Graph;

/**
 * What a page says, with nothing around it: the frame is put on last.
 *
 * @param scope where it stands
 * @param template the template's name without ending
 * @param head what it is called and about
 * @param view the template's own content
 * @param figures the figures on it
 */
public record PageContent(
    PageContext scope, String template, Head head, Record view, List<Graph> figures) {

  /** A page with a place of its own, named by its words. */
  public static PageContent of(PageContext scope, PageName name, Record view, List<Graph> figures) {
    return new PageContent(scope, name.template(), head(scope, name.key()), view, figures);
  }

  /** The same without figures. */
  public static PageContent of(PageContext scope, PageName name, Record view) {
    return of(scope, name, view, List.of());
  }

  /** What the words {@code tittel.<key>} and {@code beskrivelse.<key>} say. */
  public static Head head(PageContext scope, String key) {
    return new Head(scope.word("tittel." + key), description(scope, key));
  }

  /** What the words {@code beskrivelse.<key>} say of the municipality. */
  public static String description(PageContext scope, String key) {
    return scope.word("beskrivelse." + key, "kommune", scope.model().municipality().name());
  }
}
