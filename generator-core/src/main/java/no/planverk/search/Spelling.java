package no.planverk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files words so that the one somebody meant is found near the one they wrote.
 *
 * <p>One slip of the hand leaves either the beginning or the end of a word as it was. A word is
 * therefore filed twice: by its first two letters and by its last two, each time by its length as
 * well, so that words about as long stand side by side. A browser need only read those.
 */
final class Spelling {

  private static final int SHORTEST = 3;
  private static final int KEY = 2;
  private static final char LONGEST = 'z' - 'a';

  /** The words that stand most places are those that people mean. */
  private static final int MOST_ALIKE = 100;

  private Spelling() {}

  /** Words, the weightiest first and with spaces between, by the key they are filed under. */
  static SortedMap<String, String> of(Map<String, Integer> weights, Stems stems) {
    SortedMap<String, List<String>> filed = new TreeMap<>();
    weights.keySet().stream()
        .filter(word -> word.chars().allMatch(Character::isLetter))
        .filter(word -> weights.getOrDefault(word, 0) > 0)
        .sorted(
            Comparator.comparingInt((String word) -> weights.getOrDefault(word, 0))
                .reversed()
                .thenComparing(word -> word))
        .forEach(word -> keys(stems.of(word)).forEach(key -> file(filed, key, word)));
    SortedMap<String, String> joined = new TreeMap<>();
    filed.forEach((key, words) -> joined.put(key, String.join(" ", words)));
    return joined;
  }

  private static void file(SortedMap<String, List<String>> filed, String key, String word) {
    List<String> alike = filed.computeIfAbsent(key, k -> new ArrayList<>());
    if (alike.size() < MOST_ALIKE) {
      alike.add(word);
    }
  }

  /** What a stem is filed under: two letters and a letter for the length. */
  private static Stream<String> keys(String stem) {
    String plain = Stems.folded(stem);
    int length = plain.length();
    if (length < SHORTEST) {
      return Stream.empty();
    }
    char size = (char) ('a' + Math.min(length, LONGEST));
    return Stream.of(plain.substring(0, KEY) + size, "-" + plain.substring(length - KEY) + size);
  }
}
