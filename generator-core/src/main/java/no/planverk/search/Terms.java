package no.planverk.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where every stem stands, and how much it weighs there.
 *
 * @param postings entry number to weight, by stem
 * @param written the shortest word on the site that has a stem, by stem
 */
record Terms(
    SortedMap<String, SortedMap<Integer, Integer>> postings, SortedMap<String, String> written) {

  private static final int IN_TITLE = 10;
  private static final int MOST_FROM_TEXT = 4;

  /**
   * The stems of entries, which are numbered in their order.
   *
   * @param common stems that count as words of their own inside compounds, besides those found
   */
  static Terms of(List<SearchEntry> entries, Set<String> common) {
    Stems stems = new Stems();
    SortedMap<String, SortedMap<Integer, Integer>> postings = new TreeMap<>();
    for (int number = 0; number < entries.size(); number++) {
      int entry = number;
      weights(entries.get(entry), stems)
          .forEach(
              (stem, weight) ->
                  postings.computeIfAbsent(stem, s -> new TreeMap<>()).put(entry, weight));
    }
    addParts(postings, common);
    return new Terms(postings, written(entries, stems));
  }

  private static SortedMap<String, String> written(List<SearchEntry> entries, Stems stems) {
    SortedMap<String, String> written = new TreeMap<>();
    entries.stream()
        .flatMap(entry -> Stream.of(entry.title(), entry.state().text(), entry.text()))
        .flatMap(text -> Stems.words(text).stream())
        .forEach(word -> written.merge(stems.of(word), word, Stems::shorter));
    return written;
  }

  /** What a stem weighs in all, or the first that begins with it; 0 where there is none. */
  int weight(String stem) {
    return postings.tailMap(stem).entrySet().stream()
        .limit(1)
        .filter(first -> first.getKey().startsWith(stem))
        .flatMap(first -> first.getValue().values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static Map<String, Integer> weights(SearchEntry entry, Stems stems) {
    Map<String, Integer> weights = new HashMap<>();
    for (String word : Stems.words(entry.state().text() + " " + entry.text())) {
      weights.merge(stems.of(word), 1, (a, b) -> Math.min(MOST_FROM_TEXT, a + b));
    }
    Stems.words(entry.title()).stream()
        .map(stems::of)
        .distinct()
        .forEach(stem -> weights.merge(stem, IN_TITLE, Integer::sum));
    return weights;
  }

  /** Lets the parts of compounds be found too, for half the weight. */
  private static void addParts(
      SortedMap<String, SortedMap<Integer, Integer>> postings, Set<String> common) {
    Set<String> known = new HashSet<>(postings.keySet());
    known.addAll(common);
    Compounds compounds = new Compounds(known);
    new TreeMap<>(postings)
        .forEach(
            (stem, entries) ->
                compounds.partsOf(stem).forEach(part -> addHalf(entries, postings, part)));
  }

  private static void addHalf(
      Map<Integer, Integer> entries,
      Map<String, SortedMap<Integer, Integer>> postings,
      String part) {
    SortedMap<Integer, Integer> of = postings.computeIfAbsent(part, s -> new TreeMap<>());
    entries.forEach((entry, weight) -> of.merge(entry, (weight + 1) / 2, Math::max));
  }
}
