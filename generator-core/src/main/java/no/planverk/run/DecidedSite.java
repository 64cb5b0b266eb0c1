package no.planverk.run;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.planverk.output.Documents;
import no.planverk.output.HashedNames;
import no.planverk.output.SiteToWrite;
import no.planverk.site.Site;
import no.planverk.source.AttachedFile;

/**
 * Everything read and decided, and nothing drawn, rendered or written.
 *
 * @param source what the author wrote
 * @param site what the pages say
 * @param names the theme's files as the site has them
 * @param index the index of the search, by the names of its pieces
 */
public record DecidedSite(
    Source source, Site site, Supplier<HashedNames> names, Supplier<Map<String, Object>> index) {

  /**
   * All that the pages are made from, with the figures that were drawn, and no document besides.
   */
  public SiteToWrite with(SiteFigures figures) {
    return with(figures, Documents.NONE);
  }

  /** All that files are made from. */
  public SiteToWrite with(SiteFigures figures, Documents documents) {
    return new SiteToWrite(
        site, source.theme(), names, index, copies(), figures.figures(), documents);
  }

  /** Each is read when it is copied, and let go of. */
  private Map<String, Callable<byte[]>> copies() {
    Map<String, Callable<byte[]>> copies = new TreeMap<>();
    for (AttachedFile file : source.tree().attachments()) {
      copies.put(site.addresses().of(file.attachment().path()), file::bytes);
    }
    return copies;
  }
}
