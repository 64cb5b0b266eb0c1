package no.planverk.output;

import java.util.List;
import no.planverk.parallel.Artifact;

/** The pieces for pages elsewhere. */
final class PieceFiles {

  private PieceFiles() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    HashedNames names = Assets.names(toWrite);
    return toWrite.site().pieces().stream()
        .map(
            piece ->
                new Artifact(
                    piece.path(),
                    () -> names.in(PageMarkup.of(toWrite, piece.page().get(), List.of()))))
        .toList();
  }
}
