package no.planverk.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;

/**
 * What is in the site's folder before we write.
 *
 * @param folder the site's folder
 * @param entries everything in it but folders, by path
 * @param emptyFolders folders with nothing in them, which are not ours
 * @param manifest which of it is ours
 */
record PublishedSite(
    Path folder,
    Map<String, BasicFileAttributes> entries,
    List<String> emptyFolders,
    Manifest manifest) {

  private static final int LISTED = 20;

  /** What every site of ours has, and hardly any other folder. */
  private static final String OUR_STYLES = "tema/planverk.";

  static PublishedSite in(Workplace place) throws IOException {
    Path folder = place.site();
    SiteWalk walk = new SiteWalk(folder);
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, walk);
    }
    return new PublishedSite(folder, walk.entries(), walk.emptyFolders(), Manifest.read(folder));
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
  List<String> guests() {
    return entries.keySet().stream().filter(this::isGuest).toList();
  }

  /** One error for each of the first files that are not ours, and one for how many there are. */
  List<Diagnostic> foreign() {
    List<String> paths =
        entries.keySet().stream()
            .filter(path -> !isOurs(path) && !isGuest(path) && !path.equals(Manifest.NAME))
            .toList();
    if (!paths.isEmpty() && isOfAnUnknownBuild()) {
      return List.of(Trouble.at(folder, "utmappe-uten-liste", "liste", Manifest.NAME));
    }
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

  private boolean isGuest(String path) {
    return Guests.isOne(path) && !isOurs(path);
  }

  /** Whether it looks like a site of ours whose list of files is lost. */
  private boolean isOfAnUnknownBuild() {
    return manifest.hashes().isEmpty()
        && entries.keySet().stream().anyMatch(path -> path.startsWith(OUR_STYLES));
  }
}
