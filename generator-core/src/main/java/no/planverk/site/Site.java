package no.planverk.site;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.planverk.data.DataFile;
import no.planverk.diagram.graph.Graph;
import no.planverk.model.Model;
import no.planverk.parallel.SideBySide;
import no.planverk.search.SearchEntry;
import no.planverk.site.page.FileAddresses;
import no.planverk.site.page.FormerAddress;
import no.planverk.site.page.PageName;
import no.planverk.site.table.PlanTable;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The whole site, decided but not rendered.
 *
 * @param model what it shows
 * @param wording the fixed words of its pages
 * @param introduction those of the pages in {@code en/}; null where there are none
 * @param pages every page, in the order of the site
 * @param wholeStrategy makes the strategy as one page, which is none of the others
 * @param planTable makes the table of all plans, for formats that ask for it
 * @param moves every former address
 * @param findable everything that can be searched for
 * @param pictures the author's pictures by their path from the site's root
 * @param addresses where the author's files stand
 * @param data the files that are published as data
 * @param madePieces makes the pieces for pages elsewhere; null where none are wanted
 */
public record Site(
    Model model,
    Wording wording,
    @Nullable Wording introduction,
    List<Page> pages,
    Supplier<Page> wholeStrategy,
    Supplier<PlanTable> planTable,
    List<FormerAddress> moves,
    List<SearchEntry> findable,
    Map<String, byte[]> pictures,
    FileAddresses addresses,
    List<DataFile> data,
    @Nullable Supplier<List<SitePiece>> madePieces) {

  /** Whether it has pieces for pages elsewhere. */
  public boolean hasPieces() {
    return madePieces != null;
  }

  /** The pieces for pages elsewhere; none where none are wanted. */
  public List<SitePiece> pieces() {
    return madePieces == null ? List.of() : madePieces.get();
  }

  /** The fixed words of a page. */
  public Wording wording(Page page) {
    return introduction != null && PageName.isOfIntroduction(page.path()) ? introduction : wording;
  }

  /** The usual path of each page that stands in two languages, and its path in the introduction. */
  public Map<String, String> translations() {
    return introduction == null ? Map.of() : PageName.translations();
  }

  /** The table of all plans, as values. */
  public PlanTable plans() {
    return planTable.get();
  }

  /** The whole strategy as one page, which people are led to in no other way than by its links. */
  public Page document() {
    return wholeStrategy.get();
  }

  /** Every figure of every page; the pages are decided side by side. */
  public List<Graph> figures() {
    return SideBySide.of(pages, Page::figures).stream().flatMap(List::stream).toList();
  }
}
