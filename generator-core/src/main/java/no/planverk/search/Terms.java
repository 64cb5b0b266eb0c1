package no.planverk.search;

import java.util.HashSet;
import java.util.List;
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

  /**
   * The stems of entries, which are numbered in their order.
   *
   * @param words what is known in both written forms, and counts as a word of its own in compounds
   */
  static Terms of(List<SearchEntry> entries, FieldWords words, Stems stems) {
    Numbered read = new Numbered();
    List<CutEntry> cut = entries.stream().map(entry -> CutEntry.of(entry, read)).toList();
    SortedMap<String, String> written = new TreeMap<>();
    read.words().forEach(word -> written.merge(stems.of(word), word, Stems::shorter));
    Set<String> known = new HashSet<>(written.keySet());
    known.addAll(words.stems());
    WordForms forms = new WordForms(read.words(), stems, words, new Compounds(known));
    SortedMap<String, Weights> postings = new WordWeights(read.words(), forms).of(cut);
    SortedMap<String, Integer> sums = new TreeMap<>();
    postings.forEach((stem, found) -> sums.put(stem, found.sum()));
    return new Terms(postings, sums, written);
  }

  /** Whether something is named by a stem, or by one that begins with it. */
  boolean isName(String stem) {
    return postings.tailMap(stem).entrySet().stream()
        .takeWhile(some -> some.getKey().startsWith(stem))
        .anyMatch(some -> some.getValue().most() >= WordWeights.NAMED);
  }

  /** What a stem weighs in all, or the first that begins with it; 0 where there is none. */
  int weight(String stem) {
    SortedMap<String, Integer> from = sums.tailMap(stem);
    return !from.isEmpty() && from.firstKey().startsWith(stem)
        ? from.getOrDefault(from.firstKey(), 0)
        : 0;
  }
}
