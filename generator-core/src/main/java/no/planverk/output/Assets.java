package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.model.municipality.Colours;
import no.planverk.parallel.Artifact;
import no.planverk.render.theme.ColourSheet;
import org.jspecify.annotations.Nullable;

/** The theme's files, the municipality's colours and the author's pictures and attachments. */
final class Assets {

  private static final String COLOURS = "tema/farger.css";
  private static final String PIECES = "tema/bit.css";

  private Assets() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    List<Artifact> artifacts = new ArrayList<>();
    add(artifacts, names(toWrite).files());
    add(artifacts, toWrite.site().pictures());
    toWrite.copies().forEach((path, content) -> artifacts.add(new Artifact(path, content)));
    return artifacts;
  }

  /** The theme's files with the names they have on the site. */
  static HashedNames names(SiteToWrite toWrite) {
    Map<String, byte[]> files = new TreeMap<>(toWrite.assets());
    if (!toWrite.site().hasPieces()) {
      files.remove(PIECES);
    }
    files.put(COLOURS, colours(toWrite, files.get(COLOURS)));
    return new HashedNames(files);
  }

  /** The palette, and after it what the municipality itself has to say on colours. */
  private static byte[] colours(SiteToWrite toWrite, byte @Nullable [] theirs) {
    Colours colours = toWrite.site().model().municipality().colours();
    String palette = colours == null ? "" : ColourSheet.of(colours.main().hex());
    String own = theirs == null ? "" : new String(theirs, StandardCharsets.UTF_8);
    return (palette + own).getBytes(StandardCharsets.UTF_8);
  }

  private static void add(List<Artifact> artifacts, Map<String, byte[]> files) {
    files.forEach((path, bytes) -> artifacts.add(new Artifact(path, () -> bytes)));
  }
}
