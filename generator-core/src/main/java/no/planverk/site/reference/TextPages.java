package no.planverk.site.reference;

import java.util.List;
import no.planverk.model.ExtraPage;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;

/** Makes the pages of running text: the municipality's own, and the one for wrong addresses. */
public final class TextPages {

  private TextPages() {}

  public static List<PageContent> own(SiteContext site) {
    return site.model().pages().stream().map(page -> own(site, page)).toList();
  }

  private static PageContent own(SiteContext site, ExtraPage page) {
    PageContext context = new PageContext(site, Addresses.page(page.id()));
    String municipality = context.model().municipality().name();
    String description =
        context.word("beskrivelse.side", "side", page.name(), "kommune", municipality);
    TextView view = new TextView(context.html(page.text(), 1, ""));
    return new PageContent(context, "side", new Head(page.name(), description), view, List.of());
  }

  public static PageContent notFound(PageContext context) {
    return PageContent.of(context, PageName.NOT_FOUND, new TextView(context.text("ikke-funnet")));
  }
}
