package no.planverk.preview.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.again.LastBuild;
import no.planverk.parallel.Artifact;
import no.planverk.text.Language;
import no.planverk.write.SiteFolder;

/**
 * The first page of a site and what it is shown with, as they were when a preview ended. The next
 * preview shows them before it has read any file: of the very same files as they are, and of others
 * as those of an earlier preview.
 *
 * @param language the one the author writes in
 * @param files the bytes of each, by its path in the site
 */
public record KeptPage(Language language, Map<String, byte[]> files) {

  /** Stands in a kept page for the version it is shown as, which is another at each start. */
  public static final String VERSION = "@versjon@";

  /**
   * What was kept of the very same; empty where there is none, or it cannot be known.
   *
   * @param asked what a page is made from; its output is the folder that keeps it
   */
  public static Optional<KeptPage> of(LastBuild.Asked asked) {
    return LastBuild.before(asked).said().flatMap(said -> read(asked.output(), said.get(0)));
  }

  /** What was kept by this program of the same folder, whatever has changed there since. */
  public static Optional<KeptPage> last(LastBuild.Asked asked) {
    return LastBuild.saidOfAny(asked)
        .filter(
            said -> said.size() > 1 && !said.get(1).isEmpty() && said.get(1).equals(builder(asked)))
        .flatMap(said -> read(asked.output(), said.get(0)));
  }

  /** Like no other where it cannot be known. */
  private static String builder(LastBuild.Asked asked) {
    try {
      return LastBuild.builder(asked);
    } catch (IOException unknown) {
      return "";
    }
  }

  private static Optional<KeptPage> read(Path folder, String language) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(KeptPage::isOfSite).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
      return Optional.of(new KeptPage(Language.valueOf(language), files));
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** No file of a site begins with a dot. */
  private static boolean isOfSite(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  /**
   * Keeps it for the next preview; where that cannot be, the next one shows its page when it has
   * read the files.
   *
   * @param before what was there to see before the files were read that it was made from
   * @param asked the same, with the folder that keeps it
   */
  public void keep(LastBuild before, LastBuild.Asked asked) {
    List<Artifact> all =
        files.entrySet().stream().map(file -> new Artifact(file.getKey(), file::getValue)).toList();
    if (SiteFolder.write(asked.output(), all, 1).value().isPresent()) {
      before.keep(List.of(language.name(), builder(asked)));
    }
  }

  /** It is not what such files are shown as after all. */
  public static void forget(LastBuild.Asked asked) throws IOException {
    Files.deleteIfExists(asked.memory());
  }

  /** A file, a page as one of a version; empty where it is not kept. */
  public Optional<byte[]> at(String path, String version) {
    return Optional.ofNullable(files.get(path))
        .map(bytes -> path.endsWith(".html") ? as(version, bytes) : bytes);
  }

  /** Whether another would be shown the same. */
  public boolean isSame(KeptPage other) {
    return language == other.language
        && files.keySet().containsAll(other.files.keySet())
        && other.files.keySet().stream()
            .allMatch(path -> Arrays.equals(files.get(path), other.files.get(path)));
  }

  private static byte[] as(String version, byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    int at = text.lastIndexOf(VERSION);
    return (text.substring(0, at) + version + text.substring(at + VERSION.length()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
