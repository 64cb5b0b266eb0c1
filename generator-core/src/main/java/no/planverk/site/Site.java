package no.planverk.site;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.Graph;
import no.planverk.model.Model;
import no.planverk.search.SearchEntry;
import no.planverk.text.Wording;

/**
 * The whole site, decided but not rendered.
 *
 * @param model what it shows
 * @param wording the fixed words of its pages
 * @param pages every page, in the order of the site
 * @param moves every former address
 * @param findable everything that can be searched for
 * @param pictures the author's pictures by their path from the site's root
 */
public record Site(
    Model model,
    Wording wording,
    List<Page> pages,
    List<Move> moves,
    List<SearchEntry> findable,
    Map<String, byte[]> pictures) {

  /** Every figure of every page. */
  public List<Graph> figures() {
    return pages.stream().flatMap(page -> page.figures().stream()).toList();
  }
}
