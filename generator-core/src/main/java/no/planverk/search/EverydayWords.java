package no.planverk.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What people say in daily life, and the words plans use for it.
 *
 * @param meant the words of plans, the nearest first, by the everyday word
 */
record EverydayWords(SortedMap<String, List<String>> meant) {

  private static final String FILE = "everyday-words.properties";

  /** Our own list. */
  static EverydayWords read() {
    SortedMap<String, List<String>> meant = new TreeMap<>();
    WordList.lines(FILE)
        .map(line -> line.split(" = ", 2))
        .forEach(pair -> meant.put(pair[0], List.of(pair[1].split(" ", -1))));
    return new EverydayWords(meant);
  }

  /**
   * Those with something on a site to lead to, and only the words that lead there: first those that
   * something is named by.
   */
  EverydayWords where(Predicate<String> isThere, Predicate<String> isName) {
    // Many lead to the same words, and to ask for one is to look among all words of the site.
    Map<String, Boolean> names = new HashMap<>();
    Comparator<String> isNamed =
        Comparator.comparing(word -> names.computeIfAbsent(word, isName::test));
    SortedMap<String, List<String>> led = new TreeMap<>();
    meant.forEach(
        (word, words) -> {
          List<String> there = words.stream().filter(isThere).sorted(isNamed.reversed()).toList();
          if (!there.isEmpty()) {
            led.put(word, there);
          }
        });
    return new EverydayWords(led);
  }

  /** The words of plans with spaces between, by the key of the everyday word or words. */
  SortedMap<String, String> byKey(FieldWords words) {
    SortedMap<String, String> byKey = new TreeMap<>();
    meant.forEach(
        (said, plans) ->
            byKey.merge(key(said, words), String.join(" ", plans), EverydayWords::both));
    return byKey;
  }

  /** The keys of the words that something said in two words begins with: {@code gamle hus}. */
  SortedSet<String> beginnings(FieldWords words) {
    return meant.keySet().stream()
        .filter(said -> !isOne(said))
        .map(said -> words.key(said.substring(0, said.indexOf(' '))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether something is said in one word. */
  static boolean isOne(String said) {
    return said.indexOf(' ') < 0;
  }

  private static String key(String said, FieldWords words) {
    return Arrays.stream(said.split(" ", -1))
        .map(words::key)
        .collect(Collectors.joining(Pieces.BETWEEN));
  }

  private static String both(String one, String other) {
    return Arrays.stream((one + " " + other).split(" ", -1))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
