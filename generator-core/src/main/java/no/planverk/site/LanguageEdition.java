package no.planverk.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.SiteContext;

/**
 * The pages of a site in one language: the menu is found once, then each page says what it says,
 * and the frame is put around it last.
 */
final class LanguageEdition {

  private final SiteContext site;
  private final Menu menu;
  private final Frames frames;

  /** The edition of a site, with some kinds of pages. */
  LanguageEdition(SiteContext site, List<PageKind> kinds) {
    this.menu = Menu.of(kinds, site.model());
    this.site = site.leadingTo(menu.doors());
    this.frames = new Frames(this.site, menu);
  }

  /** What they are made from. */
  SiteContext site() {
    return site;
  }

  /** All its pages, in order. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    List<PageContent> before = new ArrayList<>();
    for (PageKind kind : menu.made()) {
      List<PageContent> contents = kind.pages(site, Collections.unmodifiableList(before));
      contents.forEach(content -> pages.add(frames.around(content, kind.above())));
      before.addAll(contents);
    }
    return List.copyOf(pages);
  }

  /** The pages of one more kind, which no other page tells of. */
  List<Page> besides(PageKind kind) {
    return kind.pages(site, List.of()).stream()
        .map(content -> frames.around(content, kind.above()))
        .toList();
  }
}
