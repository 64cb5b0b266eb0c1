package no.planverk.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.data.kostra.Kostra;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.ExtraPage;
import no.planverk.model.Model;
import no.planverk.parallel.Later;
import no.planverk.site.change.ChangesPage;
import no.planverk.site.data.DataPage;
import no.planverk.site.data.KostraPage;
import no.planverk.site.front.FrontPage;
import no.planverk.site.goal.GoalsPage;
import no.planverk.site.hearing.HaveYourSayPage;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.FileAddresses;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.SourceDates;
import no.planverk.site.piece.PiecesPage;
import no.planverk.site.plan.PlanPages;
import no.planverk.site.progress.ProgressPage;
import no.planverk.site.reference.ActorsPage;
import no.planverk.site.reference.MunicipalityPage;
import no.planverk.site.reference.PlanTypesPage;
import no.planverk.site.reference.StatementPages;
import no.planverk.site.reference.SystemPage;
import no.planverk.site.reference.TermsPage;
import no.planverk.site.reference.TextPages;
import no.planverk.site.resource.ResourcesPage;
import no.planverk.site.search.SearchEntries;
import no.planverk.site.search.SearchPage;
import no.planverk.site.strategy.StrategyPage;
import no.planverk.site.table.PlanTable;
import no.planverk.site.table.PlansPage;
import no.planverk.text.Wording;

/** Decides every page of the site. */
public final class SitePlan {

  /** The kinds of pages, in the order of the site and its menus. */
  static final List<PageKind> KINDS =
      List.of(
          PageKind.one(PageName.FRONT, MenuPlace.NONE, FrontPage::of),
          PageKind.one(PageName.STRATEGY, MenuPlace.TOP, StrategyPage::of),
          PageKind.one(PageName.PLANS, MenuPlace.TOP, PlansPage::of),
          PageKind.under(PageName.PLANS, PlansPage::further),
          PageKind.under(PageName.PLANS, PlanPages::of),
          PageKind.one(PageName.PROGRESS, MenuPlace.TOP, ProgressPage::of)
              .where(ProgressPage::hasContent),
          PageKind.one(PageName.PARTICIPATION, MenuPlace.TOP, HaveYourSayPage::of),
          PageKind.one(PageName.GOALS, MenuPlace.TOP, GoalsPage::of)
              .shownWhere(GoalsPage::hasContent),
          PageKind.one(PageName.RESOURCES, MenuPlace.FOOT, ResourcesPage::of)
              .where(ResourcesPage::hasContent),
          PageKind.one(PageName.CHANGES, MenuPlace.FOOT, ChangesPage::of)
              .where(ChangesPage::hasContent),
          PageKind.one(PageName.MUNICIPALITY, MenuPlace.TOP, MunicipalityPage::of),
          PageKind.one(PageName.SYSTEM, MenuPlace.TOP, SystemPage::of),
          PageKind.one(PageName.PLAN_TYPES, MenuPlace.FOOT, PlanTypesPage::of),
          PageKind.one(PageName.SYSTEM_FIGURES, MenuPlace.FOOT, SystemPage::closer),
          PageKind.one(PageName.ACTORS, MenuPlace.FOOT, ActorsPage::of)
              .shownWhere(ActorsPage::hasContent),
          PageKind.one(PageName.TERMS, MenuPlace.FOOT, TermsPage::of),
          PageKind.one(PageName.ABOUT, MenuPlace.ABOUT, StatementPages::about),
          PageKind.one(PageName.DATA, MenuPlace.ABOUT, DataPage::of),
          PageKind.one(PageName.KOSTRA, MenuPlace.NONE, KostraPage::of).where(Kostra::isAsked),
          PageKind.one(PageName.PIECES, MenuPlace.ABOUT, PiecesPage::of),
          PageKind.one(PageName.ACCESSIBILITY, MenuPlace.ABOUT, StatementPages::accessibility),
          PageKind.one(PageName.PRIVACY, MenuPlace.ABOUT, StatementPages::privacy),
          PageKind.under(PageName.FRONT, TextPages::own),
          PageKind.one(PageName.NOT_FOUND, MenuPlace.NONE, TextPages::notFound),
          PageKind.listing(PageName.SEARCH, MenuPlace.NONE, SearchPage::of));

  private static final PageKind MOVED = PageKind.under(PageName.FRONT, FormerAddresses::pages);

  private SitePlan() {}

  /**
   * The site of a model.
   *
   * @param introduction the words of the short introduction; used where the author wants it
   * @param pictures the author's pictures by their path in the source folder
   * @param dates when the author's files were last changed
   * @param today the day the site is made
   * @param workbook whether the plans are published as a workbook too
   * @param pieces whether there are pieces for pages elsewhere
   */
  public static Checked<Site> of(
      Model model,
      Wording wording,
      Wording introduction,
      Map<String, byte[]> pictures,
      SourceDates dates,
      LocalDate today,
      boolean workbook,
      boolean pieces) {
    FileAddresses addresses = new FileAddresses(pictures.keySet(), model.attachments());
    SiteContext written = new SiteContext(model, wording, addresses, dates, today, workbook);
    LanguageEdition edition = new LanguageEdition(written.quoted(), kinds(pieces));
    List<Page> pages = new ArrayList<>(edition.pages());
    boolean introduced = written.hasIntroduction();
    if (introduced) {
      pages.addAll(Introduction.of(written, introduction));
    }
    List<Diagnostic> found = taken(model, pages);
    pages.addAll(edition.besides(MOVED));
    List<Page> all = List.copyOf(pages);
    Site site =
        new Site(
            model,
            wording,
            introduced ? introduction : null,
            all,
            edition::document,
            () -> PlanTable.of(new PageContext(edition.site(), PageName.PLANS)),
            Addresses.former(edition.site().model()),
            Later.list(() -> SearchEntries.of(edition.site(), FigureWords.of(all))),
            addresses.published(pictures),
            addresses,
            Later.list(() -> written.data().files()),
            pieces ? edition::pieces : null);
    return Checked.of(site, found);
  }

  private static List<PageKind> kinds(boolean pieces) {
    return KINDS.stream().filter(kind -> pieces || kind.name() != PageName.PIECES).toList();
  }

  /**
   * A page of the author's own may not stand where another stands, nor a former one; the whole
   * strategy to print has its place whether it is made or not.
   */
  private static List<Diagnostic> taken(Model model, List<Page> pages) {
    Set<String> paths = new HashSet<>(Set.of(PageName.DOCUMENT.path()));
    Set<String> doubled = new HashSet<>();
    for (Page page : pages) {
      if (!paths.add(page.path())) {
        doubled.add(page.path());
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    for (ExtraPage page : model.pages()) {
      if (doubled.contains(Addresses.page(page.id()))) {
        found.add(Diagnostic.error(page.origin().at("id"), "side-opptatt", "id", page.id()));
      }
    }
    found.addAll(FormerAddresses.taken(model, paths));
    return found;
  }
}
