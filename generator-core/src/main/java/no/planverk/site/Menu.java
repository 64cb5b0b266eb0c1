package no.planverk.site;

import java.util.List;
import no.planverk.model.Model;
import no.planverk.site.page.PageName;

/**
 * The kinds of pages a site has, and those people are led to: found once for all its pages.
 *
 * @param made those it has, in order
 * @param shown those of them that have something to show
 */
record Menu(List<PageKind> made, List<PageKind> shown) {

  static Menu of(List<PageKind> kinds, Model model) {
    List<PageKind> made = kinds.stream().filter(kind -> kind.isMade().test(model)).toList();
    return new Menu(made, made.stream().filter(kind -> kind.isShown().test(model)).toList());
  }

  /** The pages people are led to from a place, in order. */
  List<PageName> at(MenuPlace place) {
    return shown.stream().filter(kind -> kind.menu() == place).map(PageKind::name).toList();
  }

  /** The pages that have a door on the front page, in order. */
  List<PageName> doors() {
    return shown.stream()
        .filter(kind -> kind.menu() == MenuPlace.TOP || kind.menu() == MenuPlace.FOOT)
        .map(PageKind::name)
        .toList();
  }

  /** Whether there is a page of a name. */
  boolean has(PageName name) {
    return made.stream().anyMatch(kind -> kind.isOne() && kind.name() == name);
  }
}
