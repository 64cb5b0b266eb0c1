package no.planverk.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words that lie as files among the classes. */
final class WordList {

  private WordList() {}

  /** The lines of a list of ours; those that begin with {@code #} are remarks. */
  static Stream<String> lines(String name) {
    return read(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  /** Words that only hold others together, which nobody looks for: Snowball's and some more. */
  static SortedSet<String> small() {
    Stream<String> snowball =
        read("/org/apache/lucene/analysis/snowball/norwegian_stop.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(" |"))
            .map(line -> line.substring(0, (line + " ").indexOf(' ')));
    return Stream.concat(snowball, lines("small-words.txt"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
