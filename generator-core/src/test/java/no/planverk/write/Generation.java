package no.planverk.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.parallel.Artifact;
import no.planverk.parallel.OutputFile;

/** Sites whose every file tells which of them it belongs to. */
final class Generation {

  private Generation() {}

  /** Site number {@code n}: changed files, a file that never changes, and one of its own. */
  static List<OutputFile> files(int n) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      files.add(file("planer/plan-" + i + ".html", "generation " + n + "\n" + "x".repeat(i * 99)));
    }
    files.add(file("index.html", "generation " + n + "\n"));
    files.add(file("tema/stil.css", "always the same\n"));
    files.add(file("bare/i-" + n + ".html", "only in generation " + n + "\n"));
    return files;
  }

  static Checked<WriteResult> write(Path site, List<OutputFile> files) {
    return SiteFolder.write(
        site, files.stream().map(file -> new Artifact(file.path(), file::bytes)).toList(), 2);
  }

  static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Which site a folder holds, whole and with nothing beside it but the manifest. */
  static int of(Path folder) throws IOException {
    Map<String, String> found = texts(folder);
    found.remove(Manifest.NAME);
    String index = found.getOrDefault("index.html", "generation 0\n");
    int n = Integer.parseInt(index.substring("generation ".length(), index.length() - 1));
    Map<String, String> whole =
        files(n).stream()
            .collect(
                Collectors.toMap(
                    OutputFile::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));
    if (!found.equals(whole)) {
      throw new AssertionError("not the whole generation " + n + ": " + found.keySet());
    }
    return n;
  }

  /** The text of every file under a folder, by path. */
  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.relativize(path).toString(),
            new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
