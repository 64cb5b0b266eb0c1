package no.planverk.pdf;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** A page as the renderer and those who listen need it. */
public final class PreparedPage {

  private PreparedPage() {}

  /**
   * The page as those who listen need it, whatever file it is to become.
   *
   * @throws PictureWithoutWords when a picture has no alternative text
   */
  public static Document html(PdfPage page) {
    Document html = Jsoup.parse(page.html());
    html.select("script, template").remove();
    Pictures.check(html);
    HeadingLevels.close(html);
    ForeignLinks.in(html, page);
    return html;
  }

  /** The page as the renderer needs it: of {@link #html}, with nothing in it that is not shown. */
  static org.w3c.dom.Document of(Document html, Glyphs glyphs) {
    glyphs.replaceMissing(html);
    glyphs.replaceMissingInStyles(html);
    Bookmarks.add(html);
    html.head().appendElement("style").text(Fonts.STYLE);
    return new W3CDom().namespaceAware(false).fromJsoup(html);
  }
}
