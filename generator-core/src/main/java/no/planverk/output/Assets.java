package no.planverk.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.parallel.Artifact;

/** The theme's files, the municipality's colours and the author's pictures and attachments. */
final class Assets {

  private Assets() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    List<Artifact> artifacts = new ArrayList<>();
    add(artifacts, toWrite.names().get().files());
    add(artifacts, toWrite.site().pictures());
    toWrite.copies().forEach((path, content) -> artifacts.add(new Artifact(path, content)));
    return artifacts;
  }

  private static void add(List<Artifact> artifacts, Map<String, byte[]> files) {
    files.forEach((path, bytes) -> artifacts.add(new Artifact(path, () -> bytes)));
  }
}
