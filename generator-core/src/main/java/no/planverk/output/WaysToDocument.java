package no.planverk.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.planverk.site.Page;
import no.planverk.site.page.AttachmentWords;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.text.Wording;

/** The ways from pages to the whole strategy as one document. */
final class WaysToDocument {

  private static final Set<String> LEADING =
      Set.of(PageName.FRONT.path(), PageName.STRATEGY.path());

  private WaysToDocument() {}

  /** Whether a page has them; such a page waits for the PDF, as it tells how large it is. */
  static boolean leadFrom(Page page) {
    return LEADING.contains(page.path());
  }

  /** The ways from a page, with the size of what is kept; none from most pages. */
  static List<TextLink> from(Page page, SiteToWrite toWrite) {
    List<TextLink> ways = new ArrayList<>();
    Wording words = toWrite.site().wording(page);
    if (leadFrom(page) && toWrite.documents().pdf()) {
      String size = AttachmentWords.size(words, StrategyPdf.bytes(toWrite).length);
      ways.add(new TextLink(words.word("dokument.pdf", "storrelse", size), StrategyPdf.PATH));
    }
    if (leadFrom(page) && toWrite.documents().word()) {
      String size = AttachmentWords.size(words, StrategyWord.bytes(toWrite).length);
      ways.add(new TextLink(words.word("dokument.word", "storrelse", size), StrategyWord.PATH));
    }
    if (leadFrom(page) && toWrite.documents().page()) {
      ways.add(new TextLink(words.word("dokument.side"), PageName.DOCUMENT.path()));
    }
    return List.copyOf(ways);
  }
}
