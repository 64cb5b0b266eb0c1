package no.planverk.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.planverk.site.document.DocumentPage;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.site.piece.Pieces;

/**
 * The pages of a site in one language: the menu is found once, then each page says what it says,
 * and the frame is put around it last.
 */
final class LanguageEdition {

  private final SiteContext site;
  private final Menu menu;
  private final Frames frames;
  private final List<PageContent> said = new ArrayList<>();

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
    for (PageKind kind : menu.made()) {
      List<PageContent> contents = kind.pages(site, Collections.unmodifiableList(said));
      contents.forEach(content -> pages.add(frames.around(content, kind.above())));
      said.addAll(contents);
    }
    return List.copyOf(pages);
  }

  /** What its pages have said so far, as one document. */
  Page document() {
    PageContext context = new PageContext(site, PageName.DOCUMENT);
    return frames.around(DocumentPage.of(context, said), PageName.FRONT);
  }

  /** What its pages have said so far, as pieces for pages elsewhere. */
  List<SitePiece> pieces() {
    return Pieces.of(site, said).stream()
        .map(
            piece ->
                new SitePiece(
                    piece.path(), () -> frames.around(piece.content().get(), PageName.FRONT)))
        .toList();
  }

  /** The pages of one more kind, which no other page tells of. */
  List<Page> besides(PageKind kind) {
    return kind.pages(site, List.of()).stream()
        .map(content -> frames.around(content, kind.above()))
        .toList();
  }
}
