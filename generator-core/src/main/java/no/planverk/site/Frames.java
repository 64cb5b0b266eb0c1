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

  private final SiteContext material;
  private final List<PageName> top;
  private final List<PageName> foot;
  private final List<PageName> about;
  private final List<ExtraPage> own;
  private final boolean hasSearch;
  private final Translations translations;
  private final String adopted;
  private final List<TextLink> contact;

  /** The frames of the pages made of some material. */
  Frames(SiteContext material, Menu menu) {
    this.material = material;
    this.top = menu.at(MenuPlace.TOP);
    this.foot = menu.at(MenuPlace.FOOT);
    this.about = menu.at(MenuPlace.ABOUT);
    this.own = material.isIntroduction() ? List.of() : material.model().pages();
    this.hasSearch = menu.has(PageName.SEARCH);
    this.translations = Translations.from(material);
    this.adopted = Adoptions.sentence(new PageContext(material, PageName.FRONT));
    this.contact = Contacts.of(material.model().municipality().contact());
  }

  /**
   * A whole page.
   *
   * @param above the page it stands under
   */
  Page around(PageContent content, PageName above) {
    PageContext scope = content.scope();
    Frame frame =
        new Frame(
            content.head(),
            place(scope),
            new Frame.Tongue(
                material.wording().language().code(), scope.quoted(), translations.of(scope)),
            brand(scope),
            new Frame.Ways(menu(scope, above), trail(scope, above), pages(scope), about(scope)),
            foot(scope, content.head().title()));
    return new Page(scope.path(), content.template(), frame, content.view(), content.figures());
  }

  private Frame.Place place(PageContext scope) {
    return new Frame.Place(
        scope.root(),
        scope.path(),
        scope.href(PageName.FRONT),
        hasSearch ? scope.href(PageName.SEARCH) : null);
  }

  private Frame.Brand brand(PageContext scope) {
    Municipality municipality = material.model().municipality();
    Logo logo = municipality.logo();
    return new Frame.Brand(
        municipality.name(),
        material.model().strategy().title(),
        adopted,
        logo == null ? null : new Frame.LogoView(scope.picture(logo.file().path()), logo.text()));
  }

  private List<MenuItem> menu(PageContext scope, PageName above) {
    return top.stream()
        .map(
            name ->
                new MenuItem(
                    label(scope, name), scope.href(name), scope.isAt(name) || name == above))
        .toList();
  }

  private static List<TextLink> trail(PageContext scope, PageName above) {
    if (scope.isAt(PageName.FRONT)) {
      return List.of();
    }
    TextLink front = way(scope, PageName.FRONT);
    return above == PageName.FRONT ? List.of(front) : List.of(front, way(scope, above));
  }

  private List<TextLink> pages(PageContext scope) {
    return Stream.concat(
            foot.stream().map(name -> way(scope, name)),
            own.stream()
                .map(page -> new TextLink(page.name(), scope.href(Addresses.page(page.id())))))
        .toList();
  }

  private List<TextLink> about(PageContext scope) {
    return about.stream().map(name -> way(scope, name)).toList();
  }

  private static TextLink way(PageContext scope, PageName name) {
    return new TextLink(label(scope, name), scope.href(name));
  }

  private static String label(PageContext scope, PageName name) {
    return scope.word("meny." + name.key());
  }

  private Frame.Foot foot(PageContext scope, String title) {
    PageSources sources = material.sources();
    return new Frame.Foot(
        contact, sharing(scope, title), changed(scope, sources), sources.edit(scope.path()));
  }

  /** How a page is told of; null where its whole address is not known. */
  private static Frame.@Nullable Sharing sharing(PageContext scope, String title) {
    String address = scope.whole(scope.path());
    return address == null
        ? null
        : new Frame.Sharing(
            address, Letters.to("", title, Letters.oneLine(title) + "\r\n" + address));
  }

  private static Frame.@Nullable Changed changed(PageContext scope, PageSources sources) {
    LocalDate day = sources.changed(scope.path());
    return day == null
        ? null
        : new Frame.Changed(day.toString(), scope.date(new PlanDate(day, PlanDate.Precision.DAY)));
  }
}
