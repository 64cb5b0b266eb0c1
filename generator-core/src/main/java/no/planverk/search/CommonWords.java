package no.planverk.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words every municipality uses.
 *
 * @param alike stems that mean the same, mostly of the same word in bokmål and nynorsk
 * @param written every word of the list by its stem
 * @param small words that only hold others together, which nobody looks for
 */
record CommonWords(
    List<Set<String>> alike, SortedMap<String, String> written, SortedSet<String> small) {

  /** Our list, where a line holds words that are alike, or one word; and Snowball's small words. */
  static CommonWords read() {
    Stems stems = new Stems();
    SortedMap<String, String> written = new TreeMap<>();
    List<Set<String>> lines =
        lines("field-words.txt", "#").map(line -> stems(line, stems, written)).toList();
    return new CommonWords(
        lines.stream().filter(line -> line.size() > 1).toList(),
        written,
        lines("/org/apache/lucene/analysis/snowball/norwegian_stop.txt", " |")
            .map(line -> line.substring(0, (line + " ").indexOf(' ')))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** A sum for a stem, or that for one alike to it if it is larger. */
  int largest(String stem, ToIntFunction<String> sum) {
    return Stream.concat(
            Stream.of(stem),
            alike.stream().filter(line -> line.contains(stem)).flatMap(Set::stream))
        .mapToInt(sum)
        .max()
        .orElse(0);
  }

  private static Set<String> stems(String line, Stems stems, SortedMap<String, String> written) {
    Stems.words(line).forEach(word -> written.merge(stems.of(word), word, Stems::shorter));
    return Stems.words(line).stream().map(stems::of).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines(String name, String comment) {
    try (InputStream in = CommonWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith(comment));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
