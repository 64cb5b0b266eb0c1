package no.planverk.write;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paths that stay inside the folder and mean the same on every system. */
final class OutputPaths {

  private static final Pattern PART = Pattern.compile("[A-Za-z0-9._-]*[A-Za-z0-9_-]");
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private OutputPaths() {}

  /**
   * Lets only good paths through.
   *
   * @throws IllegalArgumentException naming the path: what gave it is wrong, not the author
   */
  static void require(List<String> given) {
    Set<String> paths = new HashSet<>();
    for (String file : given) {
      String path = file.toLowerCase(Locale.ROOT);
      if (!isGood(path) || !paths.add(path)) {
        throw new IllegalArgumentException("no path for a file of the site: " + file);
      }
    }
    for (String path : paths) {
      if (folders(path).anyMatch(paths::contains)) {
        throw new IllegalArgumentException("both a file and a folder on the way to " + path);
      }
    }
  }

  private static Stream<String> folders(String path) {
    return IntStream.range(0, path.length())
        .filter(i -> path.charAt(i) == '/')
        .mapToObj(i -> path.substring(0, i));
  }

  private static boolean isGood(String path) {
    for (String part : path.split("/", -1)) {
      if (!PART.matcher(part).matches() || RESERVED.matcher(part).matches()) {
        return false;
      }
    }
    return !path.equals(Manifest.NAME);
  }
}
