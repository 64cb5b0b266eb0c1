package no.planverk.site;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import no.planverk.model.Model;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;

/**
 * A kind of page: all the site knows of it.
 *
 * @param name the page; for pages that are many, the one they stand under
 * @param menu from where people are led to it
 * @param isMade whether there is such a page in the site of a model
 * @param isShown whether it has enough to say for people to be led to it
 * @param isOne whether it is the page of that name, and not those under it
 * @param content what its pages say, told the site and the pages before them, a list that grows
 */
record PageKind(
    PageName name,
    MenuPlace menu,
    Predicate<Model> isMade,
    Predicate<Model> isShown,
    boolean isOne,
    BiFunction<SiteContext, List<PageContent>, List<PageContent>> content) {

  /** A page that stands once. */
  static PageKind one(PageName name, MenuPlace menu, Function<PageContext, PageContent> page) {
    return by(name.template(), name, menu, page);
  }

  /** A page that stands once and has a template other than that of its name. */
  static PageKind by(
      String template, PageName name, MenuPlace menu, Function<PageContext, PageContent> page) {
    return once(
        name,
        menu,
        (context, before) -> PageContent.later(context, template, () -> page.apply(context)));
  }

  /** A page that stands once and tells of those before it. */
  static PageKind listing(
      PageName name, MenuPlace menu, BiFunction<PageContext, List<PageContent>, PageContent> page) {
    return once(
        name,
        menu,
        (context, before) -> {
          List<PageContent> told = List.copyOf(before);
          return PageContent.later(context, name.template(), () -> page.apply(context, told));
        });
  }

  private static PageKind once(
      PageName name, MenuPlace menu, BiFunction<PageContext, List<PageContent>, PageContent> page) {
    return new PageKind(
        name,
        menu,
        model -> true,
        model -> true,
        true,
        (site, before) -> List.of(page.apply(new PageContext(site, name), before)));
  }

  /** Pages that stand under another, one for each thing of the model. */
  static PageKind under(PageName above, Function<SiteContext, List<PageContent>> pages) {
    return new PageKind(
        above,
        MenuPlace.NONE,
        model -> true,
        model -> true,
        false,
        (site, before) -> pages.apply(site));
  }

  /** The same, made only where there is something to say. */
  PageKind where(Predicate<Model> hasContent) {
    return new PageKind(name, menu, hasContent, isShown, isOne, content);
  }

  /** The same, made always, but with no ways leading to it where there is nothing to say. */
  PageKind shownWhere(Predicate<Model> hasContent) {
    return new PageKind(name, menu, isMade, hasContent, isOne, content);
  }

  /** What its pages say. */
  List<PageContent> pages(SiteContext site, List<PageContent> before) {
    return content.apply(site, before);
  }

  /** The page its pages stand under, which the front page does to all. */
  PageName above() {
    return isOne ? PageName.FRONT : name;
  }
}
