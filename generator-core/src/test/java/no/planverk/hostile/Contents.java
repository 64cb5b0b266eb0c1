package no.planverk.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder. */
final class Contents {

  private Contents() {}

  /** The bytes of all files, by their path in the folder. */
  static Map<String, byte[]> of(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : seen(folder).keySet()) {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Everything there, and what shows that it was not written anew; never the whole disk. */
  static Map<Path, String> seen(Path folder) throws IOException {
    if (folder.getNameCount() == 0 || !Files.exists(folder)) {
      return Map.of();
    }
    Map<Path, String> seen = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        BasicFileAttributes looks =
            Files.readAttributes(each, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        seen.put(each, looks.size() + " " + looks.lastModifiedTime() + " " + looks.fileKey());
      }
    }
    return seen;
  }

  /** What is there in one look only, or looks another way. */
  static List<String> changed(Map<Path, String> before, Map<Path, String> after) {
    Set<Path> all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(path -> !Objects.equals(before.get(path), after.get(path)))
        .map(Path::toString)
        .sorted()
        .toList();
  }
}
