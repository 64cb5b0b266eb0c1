package no.planverk.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.ExtraPage;
import no.planverk.model.municipality.Logo;
import no.planverk.model.municipality.Municipality;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Letters;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.PageSources;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Adoptions;
import no.planverk.site.phrase.Contacts;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the frame around what pages say.
 *
 * <p>What is the same around all pages is found once, here; from page to page only the addresses
 * differ, which are as seen from the page.
 */
final class Frames {

  private final SiteContext site;
  private final List<PageName> top;
  private final List<PageName> foot;
  private final List<PageName> about;
  private final List<ExtraPage> own;
  private final boolean hasSearch;
  private final Translations translations;
  private final String adopted;
  private final List<TextLink> contact;

  /** The frames of the pages of a site. */
  Frames(SiteContext site, Menu menu) {
    this.site = site;
    this.top = menu.at(MenuPlace.TOP);
    this.foot = menu.at(MenuPlace.FOOT);
    this.about = menu.at(MenuPlace.ABOUT);
    this.own = site.isIntroduction() ? List.of() : site.model().pages();
    // There is one search, which understands English words too; the introduction leads to it.
    this.hasSearch = menu.has(PageName.SEARCH) || site.isIntroduction();
    this.translations = Translations.from(site);
    this.adopted = Adoptions.sentence(new PageContext(site, PageName.FRONT));
    this.contact = Contacts.of(site.model().municipality().contact());
  }

  /**
   * A whole page.
   *
   * @param above the page it stands under
   */
  Page around(PageContent content, PageName above) {
    PageContext context = content.context();
    return new Page(
        context.path(),
        content.template(),
        () -> frame(content, above),
        content::view,
        content.figures());
  }

  private Frame frame(PageContent content, PageName above) {
    PageContext context = content.context();
    return new Frame(
        content.head(),
        place(context),
        new Frame.Tongue(
            site.wording().language().code(), context.quoted(), translations.of(context)),
        brand(context),
        new Frame.Ways(menu(context, above), trail(context, above), pages(context), about(context)),
        foot(context, content.head().title()));
  }

  private Frame.Place place(PageContext context) {
    return new Frame.Place(
        context.root(),
        context.path(),
        context.href(PageName.FRONT),
        hasSearch ? context.href(PageName.SEARCH) : null);
  }

  private Frame.Brand brand(PageContext context) {
    Municipality municipality = site.model().municipality();
    Logo logo = municipality.logo();
    return new Frame.Brand(
        municipality.name(),
        site.model().strategy().title(),
        adopted,
        logo == null ? null : new Frame.LogoView(context.picture(logo.file().path()), logo.text()));
  }

  private List<MenuItem> menu(PageContext context, PageName above) {
    return top.stream()
        .map(
            name ->
                new MenuItem(
                    label(context, name), context.href(name), context.isAt(name) || name == above))
        .toList();
  }

  private static List<TextLink> trail(PageContext context, PageName above) {
    if (context.isAt(PageName.FRONT)) {
      return List.of();
    }
    TextLink front = way(context, PageName.FRONT);
    return above == PageName.FRONT ? List.of(front) : List.of(front, way(context, above));
  }

  private List<TextLink> pages(PageContext context) {
    return Stream.concat(
            foot.stream().map(name -> way(context, name)),
            own.stream()
                .map(page -> new TextLink(page.name(), context.href(Addresses.page(page.id())))))
        .toList();
  }

  private List<TextLink> about(PageContext context) {
    return about.stream().map(name -> way(context, name)).toList();
  }

  private static TextLink way(PageContext context, PageName name) {
    return new TextLink(label(context, name), context.href(name));
  }

  private static String label(PageContext context, PageName name) {
    return context.word("meny." + name.key());
  }

  private Frame.Foot foot(PageContext context, String title) {
    PageSources sources = site.sources();
    return new Frame.Foot(
        contact, sharing(context, title), changed(context, sources), sources.edit(context.path()));
  }

  /** How a page is told of; null where its whole address is not known. */
  private static Frame.@Nullable Sharing sharing(PageContext context, String title) {
    String address = context.whole(context.path());
    String picture = context.whole(SharedPicture.of(context.site()));
    return address == null || picture == null
        ? null
        : new Frame.Sharing(
            address, Letters.to("", title, Letters.oneLine(title) + "\r\n" + address), picture);
  }

  private static Frame.@Nullable Changed changed(PageContext context, PageSources sources) {
    LocalDate day = sources.changed(context.path());
    return day == null
        ? null
        : new Frame.Changed(
            day.toString(), context.date(new PlanDate(day, PlanDate.Precision.DAY)));
  }
}
