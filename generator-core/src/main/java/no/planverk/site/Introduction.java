package no.planverk.site;

import java.util.List;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.front.FrontPage;
import no.planverk.site.front.IntroductionView;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.reference.MunicipalityPage;
import no.planverk.site.reference.PlanTypesPage;
import no.planverk.site.reference.StatementPages;
import no.planverk.site.reference.SystemPage;
import no.planverk.site.strategy.StrategyPage;
import no.planverk.site.table.PlansPage;
import no.planverk.text.Wording;

/**
 * Makes the short introduction in English: some of the site's pages, in words of their own, in
 * {@code en/}.
 *
 * <p>What the author has written is not translated; it says itself that it is Norwegian. Links to
 * what the introduction does not have lead to the site itself.
 */
final class Introduction {

  private static final String TEMPLATE = "innforing";

  static final List<PageKind> KINDS =
      List.of(
          PageKind.by(TEMPLATE, PageName.FRONT, MenuPlace.NONE, Introduction::front),
          PageKind.one(PageName.PLANS, MenuPlace.TOP, PlansPage::of),
          PageKind.under(PageName.PLANS, PlansPage::further),
          PageKind.one(PageName.MUNICIPALITY, MenuPlace.TOP, MunicipalityPage::of),
          PageKind.one(PageName.SYSTEM, MenuPlace.TOP, SystemPage::of),
          PageKind.one(PageName.PLAN_TYPES, MenuPlace.FOOT, PlanTypesPage::of),
          PageKind.one(PageName.ABOUT, MenuPlace.ABOUT, StatementPages::about),
          PageKind.one(PageName.ACCESSIBILITY, MenuPlace.ABOUT, StatementPages::accessibility),
          PageKind.one(PageName.PRIVACY, MenuPlace.ABOUT, StatementPages::privacy));

  private Introduction() {}

  /**
   * Its pages, in the order of its menu.
   *
   * @param site what the site is made from, in the author's own words
   */
  static List<Page> of(SiteContext site, Wording introduction) {
    return new LanguageEdition(site.introducedIn(introduction).quoted(), KINDS).pages();
  }

  private static PageContent front(PageContext context) {
    IntroductionView view =
        new IntroductionView(
            context.text(StrategyPage.what(context)), facts(context), FrontPage.doors(context));
    Head head = PageContent.head(context, TEMPLATE);
    return new PageContent(context, TEMPLATE, head, view, List.of());
  }

  private static List<Fact> facts(PageContext context) {
    Strategy strategy = context.model().strategy();
    Adoption adopted = strategy.adopted();
    Facts facts =
        new Facts(context)
            .link("om-nettstedet.dokument", TextLink.plain(strategy.title()))
            .text("fakta.periode", strategy.period().toString());
    if (adopted != null) {
      facts.date("fakta.vedtatt", adopted.date()).text("fakta.sak", adopted.caseNumber());
    }
    return facts.link("innforing.planer", number(context)).list();
  }

  private static TextLink number(PageContext context) {
    String number = context.numbers().of(context.plans().plans().size());
    return new TextLink(number, context.href(PageName.PLANS));
  }
}
