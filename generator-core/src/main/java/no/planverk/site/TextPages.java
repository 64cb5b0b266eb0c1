package no.planverk.site;

import java.util.List;
import no.planverk.model.ExtraPage;

/** Makes the pages of running text: the municipality's own, and the one for wrong addresses. */
final class TextPages {

  /** The path of the page for wrong addresses. */
  static final String NOT_FOUND = "404.html";

  private TextPages() {}

  static List<Page> own(Material material) {
    return material.model().pages().stream().map(page -> own(material, page)).toList();
  }

  private static Page own(Material material, ExtraPage page) {
    Scope scope = material.from(page.id() + ".html");
    String municipality = scope.model().municipality().name();
    String description =
        scope.word("beskrivelse.side", "side", page.name(), "kommune", municipality);
    Frame frame = Frames.of(scope, page.name(), description, null);
    return new Page(
        scope.path(), "side", frame, new TextView(scope.html(page.text(), 1, "")), List.of());
  }

  static List<Page> notFound(Material material) {
    Scope scope = material.from(NOT_FOUND);
    TextView view = new TextView(scope.text("ikke-funnet"));
    return List.of(FixedPage.of(scope, "404", view, List.of()));
  }
}
