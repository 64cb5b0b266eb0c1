package no.planverk.site.search;

import java.util.List;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.text.NorwegianOrder;

/** Makes the page people search the site on. */
public final class SearchPage {

  private SearchPage() {}

  /** The search page of a site that has the given pages besides. */
  public static PageContent of(PageContext context, List<PageContent> others) {
    List<TextLink> pages =
        others.stream()
            .filter(page -> !page.template().equals(PageName.NOT_FOUND.template()))
            .map(page -> new TextLink(page.head().title(), context.href(page.context().path())))
            .sorted(NorwegianOrder.by(TextLink::text))
            .toList();
    return PageContent.of(context, PageName.SEARCH, new SearchView(pages));
  }
}
