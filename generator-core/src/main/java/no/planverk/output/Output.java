package no.planverk.output;

import java.util.List;
import no.planverk.parallel.Artifact;

/** A format the site is written in: a class, and its line in {@link Outputs}. */
@FunctionalInterface
interface Output {

  /** The files a site becomes in this format. */
  List<Artifact> of(SiteToWrite toWrite);
}
