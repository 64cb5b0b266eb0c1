package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.model.Colours;
import no.planverk.render.ColourSheet;
import no.planverk.work.Artifact;

/** The theme's files, the municipality's colours and the author's pictures. */
final class Assets {

  private static final String COLOURS = "tema/farger.css";

  private Assets() {}

  static List<Artifact> of(Edition edition) {
    List<Artifact> artifacts = new ArrayList<>();
    add(artifacts, edition.assets());
    add(artifacts, edition.site().pictures());
    if (!edition.assets().containsKey(COLOURS)) {
      Colours colours = edition.site().model().municipality().colours();
      String sheet = colours == null ? "" : ColourSheet.of(colours.main().hex());
      artifacts.add(new Artifact(COLOURS, () -> sheet.getBytes(StandardCharsets.UTF_8)));
    }
    return artifacts;
  }

  private static void add(List<Artifact> artifacts, Map<String, byte[]> files) {
    files.forEach((path, bytes) -> artifacts.add(new Artifact(path, () -> bytes)));
  }
}
