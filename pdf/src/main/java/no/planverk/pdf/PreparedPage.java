package no.planverk.pdf;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** A page as the renderer and those who listen need it. */
final class PreparedPage {

  private PreparedPage() {}

  static org.w3c.dom.Document of(PdfPage page) {
    Document html = Jsoup.parse(page.html());
    html.select("script, template").remove();
    Pictures.check(html);
    HeadingLevels.close(html);
    ForeignLinks.in(html, page);
    new Glyphs(page.regular()).replaceMissing(html);
    Bookmarks.add(html);
    html.head().appendElement("style").text(Fonts.STYLE);
    return new W3CDom().namespaceAware(false).fromJsoup(html);
  }
}
