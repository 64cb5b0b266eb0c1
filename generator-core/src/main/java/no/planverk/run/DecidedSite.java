package no.planverk.run;

import no.planverk.output.SiteToWrite;
import no.planverk.site.Site;

/**
 * Everything read and decided, and nothing drawn, rendered or written.
 *
 * @param source what the author wrote
 * @param site what the pages say
 */
public record DecidedSite(Source source, Site site) {

  /** All that files are made from, with the figures that were drawn. */
  public SiteToWrite with(SiteFigures figures) {
    return new SiteToWrite(site, source.theme(), source.themeFiles().assets(), figures.figures());
  }
}
