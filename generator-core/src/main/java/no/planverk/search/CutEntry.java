package no.planverk.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An entry, each of whose texts is cut once.
 *
 * @param role what people find by it
 * @param title what it is called
 * @param names what else it is called
 * @param text its state, and what else it says
 */
record CutEntry(SearchEntry.Role role, Cut title, Cut names, Cut text) {

  /**
   * A text, cut.
   *
   * @param words its words by number, as often as they stand there
   * @param numbers those of its numbers that are written with a sign inside
   */
  record Cut(int[] words, List<String> numbers) {

    private static Cut of(String text, Numbered words) {
      return new Cut(words.of(Stems.words(text)), Stems.numbers(text));
    }
  }

  /** An entry, whose words are given their numbers. */
  static CutEntry of(SearchEntry entry, Numbered words) {
    return new CutEntry(
        entry.role(),
        Cut.of(entry.title(), words),
        Cut.of(String.join(" ", entry.names()), words),
        Cut.of(entry.state().text() + " " + entry.text(), words));
  }

  /** Each word of it once. */
  IntStream words() {
    return Stream.of(title, names, text).flatMapToInt(cut -> IntStream.of(cut.words())).distinct();
  }
}
