package no.planverk.site.piece;

import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;

/** The two ways a piece gets into another page. */
enum PieceForm {
  /** A document of its own, shown in an {@code iframe}. */
  FRAME("", "bit-ramme") {
    @Override
    PageContext at(SiteContext site, String path) {
      return new PageContext(site, path);
    }
  },
  /** A part of the other page, put in by its server: links are whole where they can be. */
  INCLUDE("inkluder/", "bit-inkluder") {
    @Override
    PageContext at(SiteContext site, String path) {
      return PageContext.elsewhere(site, path);
    }
  };

  private final String folder;
  private final String template;

  PieceForm(String folder, String template) {
    this.folder = folder;
    this.template = template;
  }

  String template() {
    return template;
  }

  /** The path of a piece in this form, from the site's root. */
  String path(String piece) {
    return PageName.PIECES.folder() + Addresses.page(folder + piece);
  }

  /** The site as seen from a piece of that path. */
  abstract PageContext at(SiteContext site, String path);
}
