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

  public static List<PageContent> own(SiteContext material) {
    return material.model().pages().stream().map(page -> own(material, page)).toList();
  }

  private static PageContent own(SiteContext material, ExtraPage page) {
    PageContext scope = new PageContext(material, Addresses.page(page.id()));
    String municipality = scope.model().municipality().name();
    String description =
        scope.word("beskrivelse.side", "side", page.name(), "kommune", municipality);
    TextView view = new TextView(scope.html(page.text(), 1, ""));
    return new PageContent(scope, "side", new Head(page.name(), description), view, List.of());
  }

  public static PageContent notFound(PageContext scope) {
    return PageContent.of(scope, PageName.NOT_FOUND, new TextView(scope.text("ikke-funnet")));
  }
}
