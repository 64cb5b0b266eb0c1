package no.planverk.again;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.planverk.hash.Sha256;
import no.planverk.parallel.SideBySide;

/**
 * What is written down of a build, in a file of ours.
 *
 * @param circumstances the hash of all it depended on besides files
 * @param sources what the disk said of the author's files, by path
 * @param hashes what they held, by path
 * @param site what the disk said of the site's files, by path
 * @param said what a build that changes nothing says
 */
record Remembered(
    String circumstances,
    Map<String, String> sources,
    Map<String, String> hashes,
    Map<String, String> site,
    List<String> said) {

  private static final String HEAD = "planverk-bygg 1";
  private static final String END = "slutt";

  static Remembered of(
      String circumstances,
      Map<String, String> sources,
      Path folder,
      Map<String, String> site,
      List<String> said)
      throws IOException {
    Map<String, String> hashes = new ConcurrentHashMap<>(2 * sources.size());
    try {
      SideBySide.of(List.copyOf(sources.keySet()), path -> hashes.put(path, hashIn(folder, path)));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    return new Remembered(circumstances, sources, hashes, site, said);
  }

  private static String hashIn(Path folder, String path) {
    try {
      return hash(folder.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(Path file) throws IOException {
    return Sha256.hex(Files.readAllBytes(file));
  }

  /** Whether the author's files hold the same; a file the disk says the same of is not read. */
  boolean isOf(Map<String, String> now, Path folder) throws IOException {
    if (!now.keySet().equals(sources.keySet())) {
      return false;
    }
    for (Map.Entry<String, String> file : now.entrySet()) {
      String path = file.getKey();
      if (!file.getValue().equals(sources.get(path))
          && !hash(folder.resolve(path)).equals(hashes.get(path))) {
        return false;
      }
    }
    return true;
  }

  /** What was written down; empty where it is not there, or not whole. */
  static Optional<Remembered> read(Path file) {
    try {
      Iterator<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).iterator();
      if (!lines.next().equals(HEAD)) {
        return Optional.empty();
      }
      Remembered last =
          new Remembered(lines.next(), map(lines), map(lines), map(lines), list(lines));
      return lines.next().equals(END) ? Optional.of(last) : Optional.empty();
    } catch (IOException | RuntimeException missingOrBroken) {
      return Optional.empty();
    }
  }

  /** In one move, so that nobody reads half of it. */
  void write(Path file) throws IOException {
    Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Path draft = Files.createTempFile(folder, "ny", null);
    try {
      Files.write(draft, lines(Files.getLastModifiedTime(draft)), StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private List<String> lines(FileTime now) {
    List<String> lines = new ArrayList<>(List.of(HEAD, circumstances));
    Map<String, String> settled = new HashMap<>(sources);
    settled.replaceAll((path, state) -> FileStates.isSettled(state, now) ? state : "?");
    put(lines, settled);
    put(lines, hashes);
    put(lines, site);
    put(lines, said);
    lines.add(END);
    return lines;
  }

  private static void put(List<String> lines, Map<String, String> map) {
    lines.add(Integer.toString(map.size()));
    new TreeMap<>(map).forEach((path, value) -> lines.add(value + "\t" + path));
  }

  private static void put(List<String> lines, List<String> list) {
    lines.add(Integer.toString(list.size()));
    lines.addAll(list);
  }

  private static Map<String, String> map(Iterator<String> lines) {
    Map<String, String> map = new HashMap<>();
    for (String line : list(lines)) {
      int tab = line.indexOf('\t');
      map.put(line.substring(tab + 1), line.substring(0, tab));
    }
    return map;
  }

  private static List<String> list(Iterator<String> lines) {
    int size = Integer.parseInt(lines.next());
    List<String> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(lines.next());
    }
    return list;
  }
}
