package no.planverk.site.search;

import java.util.List;
import java.util.function.Predicate;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.text.NorwegianOrder;

/** Makes the page people search the site on. */
public final class SearchPage {

  /** The template of a plan's page. */
  private static final String PLAN = "plan";

  private SearchPage() {}

  /** The search page of a site that has the given pages besides. */
  public static PageContent of(PageContext context, List<PageContent> others) {
    SearchView view =
        new SearchView(
            links(context, others, template -> template.equals(PLAN)),
            links(
                context,
                others,
                template ->
                    !template.equals(PLAN) && !template.equals(PageName.NOT_FOUND.template())));
    return PageContent.of(context, PageName.SEARCH, view);
  }

  private static List<TextLink> links(
      PageContext context, List<PageContent> pages, Predicate<String> template) {
    return pages.stream()
        .filter(page -> template.test(page.template()))
        .map(page -> new TextLink(page.head().title(), context.href(page.context().path())))
        .sorted(NorwegianOrder.by(TextLink::text))
        .toList();
  }
}
