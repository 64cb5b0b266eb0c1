package no.planverk.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.markdown.tree.Hidden;
import no.planverk.text.Nfc;

/** The paths of pictures, which an author writes relative to the text's own file. */
final class PicturePaths {

  /** No scheme, host, query, fragment, escape or backslash can be written with these. */
  private static final Pattern PLAIN = Pattern.compile("[^/:\\\\?#%][^:\\\\?#%]*");

  private PicturePaths() {}

  /** The path in the source folder; empty where it leads out of it or is no plain path. */
  static Optional<String> resolve(String file, String written) {
    String source = Nfc.of(written);
    if (source.length() > Address.LONGEST
        || !PLAIN.matcher(source).matches()
        || Hidden.in(source)) {
      return Optional.empty();
    }
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    Deque<String> path = new ArrayDeque<>();
    for (String part : (folder + source).split("/", -1)) {
      if (part.equals("..")) {
        if (path.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        path.addLast(part);
      }
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(String.join("/", path));
  }
}
