package no.planverk.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where every stem stands, and how much it weighs there.
 *
 * @param postings the entries, by stem
 * @param sums what it weighs in all of them, by stem
 * @param written the shortest word on the site that has a stem, by stem
 */
record Terms(
    SortedMap<String, Weights> postings,
    SortedMap<String, Integer> sums,
    SortedMap<String, String> written) {

  private static final int IN_TITLE = 10;
  private static final int MOST_FROM_TEXT = 4;

  /**
   * The stems of entries, which are numbered in their order.
   *
   * @param common stems that count as words of their own inside compounds, besides those found
   */
  static Terms of(List<SearchEntry> entries, Set<String> common) {
    Stems stems = new Stems();
    SortedMap<String, Weights> postings = new TreeMap<>();
    SortedMap<String, String> written = new TreeMap<>();
    for (int number = 0; number < entries.size(); number++) {
      int entry = number;
      weights(entries.get(entry), stems, written)
          .forEach(
              (stem, weight) ->
                  postings.computeIfAbsent(stem, s -> new Weights()).add(entry, weight));
    }
    addParts(postings, common);
    SortedMap<String, Integer> sums = new TreeMap<>();
    postings.forEach((stem, weights) -> sums.put(stem, weights.sum()));
    return new Terms(postings, sums, written);
  }

  /** What a stem weighs in all, or the first that begins with it; 0 where there is none. */
  int weight(String stem) {
    SortedMap<String, Integer> from = sums.tailMap(stem);
    return !from.isEmpty() && from.firstKey().startsWith(stem)
        ? from.getOrDefault(from.firstKey(), 0)
        : 0;
  }

  /** What the stems of an entry weigh; its words are put among those written. */
  private static Map<String, Integer> weights(
      SearchEntry entry, Stems stems, Map<String, String> written) {
    Map<String, Integer> weights = new HashMap<>();
    Map<String, String> known = new HashMap<>();
    for (String word : Stems.words(entry.state().text() + " " + entry.text())) {
      String stem = known.computeIfAbsent(word, stems::of);
      weights.merge(stem, 1, (a, b) -> Math.min(MOST_FROM_TEXT, a + b));
    }
    List<String> title = Stems.words(entry.title());
    title.forEach(word -> known.computeIfAbsent(word, stems::of));
    title.stream()
        .map(stems::of)
        .distinct()
        .forEach(stem -> weights.merge(stem, IN_TITLE, Integer::sum));
    known.forEach((word, stem) -> written.merge(stem, word, Stems::shorter));
    return weights;
  }

  /** Lets the parts of compounds be found too, for half the weight. */
  private static void addParts(SortedMap<String, Weights> postings, Set<String> common) {
    Set<String> known = new HashSet<>(postings.keySet());
    known.addAll(common);
    Compounds compounds = new Compounds(known);
    new TreeMap<>(postings)
        .forEach(
            (stem, entries) ->
                compounds
                    .partsOf(stem)
                    .forEach(
                        part ->
                            postings.put(
                                part,
                                postings.getOrDefault(part, new Weights()).withHalf(entries))));
  }
}
