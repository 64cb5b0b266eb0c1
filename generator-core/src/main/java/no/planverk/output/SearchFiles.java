package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.parallel.Artifact;
import no.planverk.text.Json;

/** The pieces of the search index, each a script that hands over its data. */
final class SearchFiles {

  private SearchFiles() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    return toWrite.index().get().entrySet().stream()
        .map(file -> artifact(file.getKey(), file.getValue()))
        .toList();
  }

  private static Artifact artifact(String name, Object data) {
    return new Artifact("sok/" + name + ".js", () -> script(name, data));
  }

  private static byte[] script(String name, Object data) {
    return ("planverkSok(\"" + name + "\"," + Json.compact(data) + ");\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
