package no.planverk.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes links fit for a document that travels alone: to a place in it where what they lead to
 * stands there too, else to the whole address; where that is not known, the words are left.
 */
final class ForeignLinks {

  private final Document html;
  private final PdfPage page;

  private ForeignLinks(Document html, PdfPage page) {
    this.html = html;
    this.page = page;
  }

  static void in(Document html, PdfPage page) {
    ForeignLinks links = new ForeignLinks(html, page);
    html.select("a[href]").forEach(links::mend);
  }

  private void mend(Element link) {
    String target = target(link.attr("href"));
    if (target == null || link.text().isBlank()) {
      link.tagName("span").removeAttr("href");
    } else {
      link.attr("href", target).attr("title", link.text());
    }
  }

  private @Nullable String target(String href) {
    if (href.matches("[a-z]+:.*")) {
      return href;
    }
    int hash = (href + "#").indexOf('#');
    String anchor = href.substring(Math.min(href.length(), hash + 1));
    String file = href.substring(0, hash);
    boolean here = file.isEmpty() || page.chapters().containsKey(file);
    if (here && !anchor.isEmpty() && html.getElementById(anchor) != null) {
      return "#" + anchor;
    }
    String chapter = page.chapters().get(file);
    if (chapter != null && html.getElementById(chapter) != null) {
      return "#" + chapter;
    }
    return file.isEmpty() ? null : whole(href);
  }

  private @Nullable String whole(String href) {
    try {
      return page.site() == null ? null : new URI(page.site()).resolve(href).toString();
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      return null;
    }
  }
}
