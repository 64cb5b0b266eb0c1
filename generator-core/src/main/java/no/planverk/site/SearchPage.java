package no.planverk.site;

import java.util.List;
import no.planverk.text.NorwegianOrder;

/** Makes the page people search the site on. */
final class SearchPage {

  static final String PATH = "sok.html";

  private SearchPage() {}

  /** The search page of a site that has the given pages besides. */
  static Page of(Material material, List<Page> others) {
    Scope scope = material.from(PATH);
    List<TextLink> pages =
        others.stream()
            .filter(Page::isListed)
            .map(page -> new TextLink(page.frame().title(), scope.href(page.path())))
            .sorted(NorwegianOrder.by(TextLink::text))
            .toList();
    return FixedPage.of(scope, "sok", new SearchView(pages), List.of());
  }
}
