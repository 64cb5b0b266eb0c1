package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.growth.TiedPlans;
import no.planverk.growth.Visits;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.SiteContext;
import no.planverk.site.search.SearchEntries;
import no.planverk.text.Language;

/** How much each kind of page asks of the plans. */
public final class PageVisits {

  private PageVisits() {}

  public static Map<String, Long> of(int plans) {
    SiteContext written =
        Fossvik.site(TiedPlans.yaml(plans), Language.NB, LocalDate.of(2026, 11, 23));
    SiteContext site = new LanguageEdition(written, SitePlan.KINDS).site();
    Map<String, Long> visits = new LinkedHashMap<>();
    List<PageContent> before = new ArrayList<>();
    for (int i = 0; i < SitePlan.KINDS.size(); i++) {
      PageKind kind = SitePlan.KINDS.get(i);
      Visits.count = 0;
      assertThat(kind.isMade().and(kind.isShown()).test(site.model())).as(kind.toString()).isTrue();
      before.addAll(kind.pages(site, List.copyOf(before)));
      visits.put(i + " " + kind.name() + (kind.isOne() ? "" : " under"), Visits.count);
    }
    Visits.count = 0;
    SearchEntries.of(site, Map.of());
    visits.put("search", Visits.count);
    return visits;
  }
}
