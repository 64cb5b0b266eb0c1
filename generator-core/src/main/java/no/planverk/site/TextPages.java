package no.planverk.site;

import java.util.List;
import no.planverk.model.ExtraPage;

/** Makes the pages of running text: the municipality's own, and the one for wrong addresses. */
final class TextPages {

  private TextPages() {}

  static List<PageContent> own(Material material) {
    return material.model().pages().stream().map(page -> own(material, page)).toList();
  }

  private static PageContent own(Material material, ExtraPage page) {
    Scope scope = new Scope(material, Addresses.page(page.id()));
    String municipality = scope.model().municipality().name();
    String description =
        scope.word("beskrivelse.side", "side", page.name(), "kommune", municipality);
    TextView view = new TextView(scope.html(page.text(), 1, ""));
    return new PageContent(scope, "side", new Head(page.name(), description), view, List.of());
  }

  static PageContent notFound(Scope scope) {
    return PageContent.of(scope, PageName.NOT_FOUND, new TextView(scope.text("ikke-funnet")));
  }
}
