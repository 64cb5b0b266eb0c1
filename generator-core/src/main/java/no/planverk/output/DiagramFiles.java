package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.planverk.parallel.Artifact;
import no.planverk.render.figure.PlacedFigure;

/** Every picture as a file that can be kept and used elsewhere. */
final class DiagramFiles {

  private DiagramFiles() {}

  /** A figure that stands on several pages gives one file. */
  static List<Artifact> of(SiteToWrite toWrite) {
    return toWrite.site().figures().stream()
        .distinct()
        .map(toWrite.figures()::get)
        .filter(Objects::nonNull)
        .flatMap(DiagramFiles::file)
        .toList();
  }

  private static Stream<Artifact> file(PlacedFigure figure) {
    return figure.filePath().stream()
        .map(path -> new Artifact(path, () -> figure.fileText().getBytes(StandardCharsets.UTF_8)));
  }
}
