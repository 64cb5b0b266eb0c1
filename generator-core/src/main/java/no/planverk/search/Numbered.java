package no.planverk.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by number, each counted once: the words of a language are few however many texts there are,
 * and so what is found out about a word is found out once.
 */
final class Numbered {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The number of a word, from 0 in the order they come. */
  int of(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }

  /** The numbers of words, in their order. */
  int[] of(List<String> some) {
    return some.stream().mapToInt(this::of).toArray();
  }

  /** Every word, by its number. */
  List<String> words() {
    return Collections.unmodifiableList(words);
  }
}
