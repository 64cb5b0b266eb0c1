package no.planverk.output;

import java.util.List;
import no.planverk.parallel.Artifact;

/** The strategy as data. */
final class DataFiles {

  private DataFiles() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    return toWrite.site().data().stream()
        .map(file -> new Artifact(file.path(), file::bytes))
        .toList();
  }
}
