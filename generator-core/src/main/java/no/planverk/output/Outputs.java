package no.planverk.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.parallel.Artifact;

/** Every format the site is written in. */
public final class Outputs {

  private Outputs() {}

  /**
   * The formats, in the order their files are made: what takes longest first, and data before the
   * page that says how large it is, so that nothing is made twice.
   */
  static List<Output> all() {
    return List.of(
        WholeStrategy::of,
        DataFiles::of,
        HtmlPages::of,
        PieceFiles::of,
        DiagramFiles::of,
        Assets::of,
        SharingCard::of,
        SearchFiles::of,
        Redirects::of,
        Sitemap::of);
  }

  /** Every file of a site, in an order that does not change; no bytes are made yet. */
  public static List<Artifact> of(SiteToWrite toWrite) {
    return of(toWrite, all());
  }

  static List<Artifact> of(SiteToWrite toWrite, List<Output> formats) {
    return stream(toWrite, formats).toList();
  }

  /** The file of a path, a page's found without describing any other format. */
  public static Optional<Artifact> at(String path, SiteToWrite toWrite) {
    Stream<Output> quickest = Stream.of(HtmlPages::of, Assets::of);
    return Stream.concat(quickest, all().stream())
        .flatMap(format -> format.of(toWrite).stream())
        .filter(artifact -> artifact.path().equals(path))
        .findFirst();
  }

  private static Stream<Artifact> stream(SiteToWrite toWrite, List<Output> formats) {
    return formats.stream().flatMap(format -> format.of(toWrite).stream());
  }
}
