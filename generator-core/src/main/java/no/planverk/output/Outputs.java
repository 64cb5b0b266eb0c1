package no.planverk.output;

import java.util.List;
import java.util.function.Function;
import no.planverk.work.Artifact;

/** Every format the site is written in. */
public final class Outputs {

  private Outputs() {}

  /** The formats, each giving the artifacts of an edition. */
  private static List<Function<Edition, List<Artifact>>> all() {
    return List.of(
        HtmlPages::of, DiagramFiles::of, Assets::of, SearchFiles::of, Redirects::of, Sitemap::of);
  }

  /** Every file of an edition, in an order that does not change. */
  public static List<Artifact> of(Edition edition) {
    return all().stream().flatMap(format -> format.apply(edition).stream()).toList();
  }
}
