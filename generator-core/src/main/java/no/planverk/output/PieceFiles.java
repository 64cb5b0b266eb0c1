package no.planverk.output;

import java.util.List;
import java.util.function.Supplier;
import no.planverk.parallel.Artifact;

/** The pieces for pages elsewhere. */
final class PieceFiles {

  private PieceFiles() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    Supplier<HashedNames> names = toWrite.names();
    return toWrite.site().pieces().stream()
        .map(
            piece ->
                new Artifact(
                    piece.path(),
                    () -> names.get().in(PageMarkup.of(toWrite, piece.page().get(), List.of()))))
        .toList();
  }
}
