package no.planverk.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** Finds the files that are asked for by name, by a name with stars, or by the folder of a site. */
public final class PublishedFiles {

  private static final String FILE = "planstrategi.json";
  private static final List<String> IN_A_SITE = List.of("data/" + FILE, FILE);

  private final Path home;
  private final Map<String, Path> found = new TreeMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  private PublishedFiles(Path home) {
    this.home = home;
  }

  /**
   * The files by their names, each once, in an order that is the same everywhere.
   *
   * @param home the folder names are given from
   * @param asked the names
   */
  public static Checked<Map<String, Path>> of(Path home, List<String> asked) {
    PublishedFiles files = new PublishedFiles(home);
    asked.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(files::add);
    if (files.found.isEmpty() && files.faults.isEmpty()) {
      Place place = Place.startOf(home.toString().replace('\\', '/'));
      files.faults.add(Diagnostic.error(place, "samle-ingen"));
    }
    return Checked.of(files.found, files.faults);
  }

  private void add(String asked) {
    String name = asked.replace('\\', '/');
    Place place = Place.startOf(name);
    if (name.matches("(?i)https?://.*")) {
      faults.add(Diagnostic.error(place, "samle-nett"));
      return;
    }
    try {
      if (name.contains("*")) {
        matching(name, place);
      } else {
        one(name, place);
      }
    } catch (InvalidPathException | PatternSyntaxException noName) {
      faults.add(Diagnostic.error(place, "samle-fil-mangler"));
    } catch (IOException | UncheckedIOException unreadable) {
      faults.add(Diagnostic.error(place, "samle-fil-ulest"));
    }
  }

  private void one(String name, Path file) {
    found.put(name, file);
  }

  private void one(String name, Place place) {
    Path file = home.resolve(name);
    if (!Files.isDirectory(file)) {
      one(name, file);
      return;
    }
    String inside =
        IN_A_SITE.stream().filter(path -> Files.exists(file.resolve(path))).findFirst().orElse("");
    if (inside.isEmpty()) {
      faults.add(Diagnostic.error(place, "samle-mappe-uten", "fil", IN_A_SITE.get(0)));
    } else {
      one(name.replaceFirst("/$", "") + "/" + inside, file.resolve(inside));
    }
  }

  /** Walks from the last folder before the first star, and follows no link out of it. */
  private void matching(String pattern, Place place) throws IOException {
    String before = pattern.substring(0, pattern.indexOf('*'));
    String folder = before.substring(0, before.lastIndexOf('/') + 1);
    Path start = home.resolve(folder);
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(folder.length()));
    List<Path> files = List.of();
    if (Files.isDirectory(start)) {
      try (Stream<Path> all = Files.walk(start)) {
        files =
            all.filter(Files::isRegularFile)
                .filter(file -> matcher.matches(start.relativize(file)))
                .toList();
      }
    }
    files.forEach(file -> one(folder + start.relativize(file).toString().replace('\\', '/'), file));
    if (files.isEmpty()) {
      faults.add(Diagnostic.error(place, "samle-treffer-ikke"));
    }
  }
}
