package no.planverk.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.planverk.diagnostic.Diagnostic;

/**
 * What is in the site's folder before we write.
 *
 * @param folder the site's folder
 * @param entries everything in it but folders, by path
 * @param manifest which of it is ours
 */
record PublishedSite(Path folder, Map<String, BasicFileAttributes> entries, Manifest manifest) {

  private static final int LISTED = 20;

  /** What Finder and Explorer leave in a folder that somebody looked into. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  static PublishedSite in(Workplace place) throws IOException {
    Map<String, BasicFileAttributes> entries = new TreeMap<>();
    Path folder = place.site();
    if (Files.exists(folder)) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              entries.put(folder.relativize(file).toString().replace('\\', '/'), attributes);
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new PublishedSite(folder, entries, Manifest.read(folder));
  }

  boolean has(String path) {
    return entries.containsKey(path);
  }

  byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  /** Whether a file holds these bytes; read only if its size is right. */
  boolean holds(String path, byte[] bytes) throws IOException {
    BasicFileAttributes attributes = entries.get(path);
    return attributes != null
        && attributes.size() == bytes.length
        && Arrays.equals(bytes(path), bytes);
  }

  /** The files an earlier build wrote. */
  List<String> ours() {
    return entries.keySet().stream().filter(this::isOurs).toList();
  }

  /** What is not ours and not worth stopping for; it follows along to the next site. */
  List<String> litter() {
    return entries.keySet().stream().filter(this::isLitter).toList();
  }

  /** One error for each of the first files that are not ours, and one for how many there are. */
  List<Diagnostic> foreign() {
    List<String> paths =
        entries.keySet().stream()
            .filter(path -> !isOurs(path) && !isLitter(path) && !path.equals(Manifest.NAME))
            .toList();
    List<Diagnostic> findings = new ArrayList<>();
    paths.stream()
        .limit(LISTED)
        .forEach(path -> findings.add(Trouble.at(folder.resolve(path), "utmappe-fremmed")));
    if (paths.size() > LISTED) {
      String count = Integer.toString(paths.size());
      findings.add(Trouble.at(folder, "utmappe-fremmede", "antall", count));
    }
    return findings;
  }

  private boolean isOurs(String path) {
    BasicFileAttributes attributes = entries.get(path);
    return attributes != null && attributes.isRegularFile() && manifest.has(path);
  }

  private boolean isLitter(String path) {
    return LITTER.contains(path.substring(path.lastIndexOf('/') + 1)) && !isOurs(path);
  }
}
