package no.planverk.site;

import java.util.List;
import no.planverk.diagram.Graph;

/**
 * A page that every site has once: its words are {@code tittel.<name>} and {@code
 * beskrivelse.<name>}.
 */
final class FixedPage {

  private FixedPage() {}

  /** A page without figures, made with a template of another name. */
  static Page of(Scope scope, String name, String template, Record view) {
    Page page = of(scope, name, view, List.of());
    return new Page(page.path(), template, page.frame(), view, List.of());
  }

  static Page of(Scope scope, String name, Record view, List<Graph> figures) {
    String municipality = scope.model().municipality().name();
    String description = scope.word("beskrivelse." + name, "kommune", municipality);
    Frame frame = Frames.of(scope, scope.word("tittel." + name), description, null);
    return new Page(scope.path(), name, frame, view, figures);
  }
}
