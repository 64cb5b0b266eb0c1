package no.planverk.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.planverk.hash.Checksums;
import no.planverk.hash.Sha256;

/**
 * The list, kept in the site's folder, of the files that are ours and what we wrote in them.
 *
 * @param hashes {@link Checksums} by path; SHA-256 in hexadecimal where an older Planverk wrote it
 */
record Manifest(Map<String, String> hashes) {

  static final String NAME = ".planverk-manifest";

  private static final String HEAD = "planverk 2";
  private static final String OLDER_HEAD = "planverk 1";
  private static final int SHA_256 = 64;

  /**
   * The manifest in a folder; an empty one, so that nothing is ours, if it is not as we write it.
   */
  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    Map<String, String> hashes = new TreeMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      if (!lines.isEmpty() && List.of(HEAD, OLDER_HEAD).contains(lines.get(0))) {
        lines.stream()
            .skip(1)
            .map(line -> line.split(" ", 2))
            .filter(parts -> parts.length == 2)
            .forEach(parts -> hashes.put(parts[1], parts[0]));
      }
    }
    return new Manifest(hashes);
  }

  /** The manifest of a whole site. */
  static Manifest of(List<Made> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.path(), file.hash()));
    return new Manifest(hashes);
  }

  boolean has(String path) {
    return hashes.containsKey(path);
  }

  /** Whether a file of ours no longer holds what we wrote. */
  boolean isEdited(String path, byte[] bytes) {
    String known = hashes.getOrDefault(path, "");
    return !known.equals(known.length() == SHA_256 ? Sha256.hex(bytes) : hash(bytes));
  }

  byte[] bytes() {
    return hashes.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
        .collect(Collectors.joining("", HEAD + "\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What a file with these bytes is listed by. */
  static String hash(byte[] bytes) {
    return Checksums.hex(bytes);
  }
}
