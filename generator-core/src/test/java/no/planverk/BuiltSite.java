package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site built for a test. */
public record BuiltSite(Path home, List<String> log) {

  private static final Map<Path, BuiltSite> SHARED = new ConcurrentHashMap<>();

  /** Builds the site of one file of text. */
  public static BuiltSite ofText(String yaml, Path folder) {
    try {
      Path source = Files.createDirectories(folder.resolve("kilde"));
      Files.writeString(source.resolve("planverk.yaml"), yaml);
      return of(source, folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Builds the site of a folder of the author's files; it must succeed. */
  public static BuiltSite of(Path source, Path folder) {
    return of(GenerateProgram.settings(source, folder.resolve("nettsted")));
  }

  /** The site of files that no test changes, built once for all that read it. */
  public static BuiltSite shared(Path source) {
    return SHARED.computeIfAbsent(
        source.normalize(), files -> of(files, SharedFolder.of(files.toString())));
  }

  /** Builds a site as the settings say; it must succeed. */
  static BuiltSite of(Settings settings) {
    RunLog runLog = Planverk.generate(settings, line -> {});
    List<String> log = runLog.lines().stream().map(RunLog.Line::text).toList();
    assertThat(runLog.failed()).as(log.toString()).isFalse();
    return new BuiltSite(settings.output(), log);
  }

  /** A page, parsed. */
  public Document page(String path) {
    try {
      return Jsoup.parse(Files.readString(home.resolve(path)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The paths of all pages, sorted. */
  public List<String> pages() {
    return files("", ".html");
  }

  /** The paths of all files that begin and end so, sorted. */
  public List<String> files(String start, String ending) {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .map(file -> home.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.startsWith(start) && path.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
