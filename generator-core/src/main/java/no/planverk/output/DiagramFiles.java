package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.planverk.parallel.Artifact;
import no.planverk.render.figure.FigureView;

/** Every picture as a file that can be kept and used elsewhere. */
final class DiagramFiles {

  private DiagramFiles() {}

  /** A figure that stands on several pages gives one file. */
  static List<Artifact> of(SiteToWrite toWrite) {
    return toWrite.site().figures().stream()
        .distinct()
        .map(toWrite.figures()::get)
        .filter(Objects::nonNull)
        .map(FigureView::file)
        .filter(Objects::nonNull)
        .map(file -> new Artifact(file.path(), () -> file.svg().getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
