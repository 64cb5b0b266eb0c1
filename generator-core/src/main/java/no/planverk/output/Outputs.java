package no.planverk.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.work.Artifact;

/** Every format the site is written in. */
public final class Outputs {

  private Outputs() {}

  /** The formats, each giving the artifacts of an edition. */
  private static List<Function<Edition, List<Artifact>>> all() {
    return List.of(
        HtmlPages::of, DiagramFiles::of, Assets::of, SearchFiles::of, Redirects::of, Sitemap::of);
  }

  /** Every file of an edition, in an order that does not change; no bytes are made yet. */
  public static List<Artifact> of(Edition edition) {
    return stream(edition).toList();
  }

  /** The file of a path, found without describing the formats after its own. */
  public static Optional<Artifact> at(String path, Edition edition) {
    return stream(edition).filter(artifact -> artifact.path().equals(path)).findFirst();
  }

  private static Stream<Artifact> stream(Edition edition) {
    return all().stream().flatMap(format -> format.apply(edition).stream());
  }
}
