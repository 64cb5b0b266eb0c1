package no.planverk.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words every municipality uses, as stems.
 *
 * @param alike words that mean the same, mostly the same word in bokmål and nynorsk
 * @param single other words that compounds are made of
 */
record CommonWords(List<Set<String>> alike, Set<String> single) {

  /** The list that Planverk brings with it: a line holds words that are alike, or one word. */
  static CommonWords read() {
    Stems stems = new Stems();
    List<Set<String>> lines =
        lines()
            .map(line -> Stems.words(line).stream().map(stems::of))
            .map(
                words ->
                    (Set<String>) words.collect(Collectors.toCollection(java.util.TreeSet::new)))
            .toList();
    return new CommonWords(
        lines.stream().filter(line -> line.size() > 1).toList(),
        lines.stream()
            .filter(line -> line.size() == 1)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Every stem of the list. */
  Set<String> stems() {
    return Stream.concat(alike.stream().flatMap(Set::stream), single.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> lines() {
    try (InputStream in = CommonWords.class.getResourceAsStream("ord.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource ord.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
