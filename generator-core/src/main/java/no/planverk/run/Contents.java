package no.planverk.run;

import no.planverk.output.Edition;
import no.planverk.site.Site;

/**
 * Everything read and decided, and nothing drawn, rendered or written.
 *
 * @param source what the author wrote
 * @param site what the pages say
 */
public record Contents(Source source, Site site) {

  /** All that files are made from, with the figures that were drawn. */
  public Edition with(SiteFigures figures) {
    return new Edition(site, source.theme(), source.themeFiles().assets(), figures.views());
  }
}
