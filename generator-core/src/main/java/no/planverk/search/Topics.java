package no.planverk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Topics that those who find nothing can try. */
final class Topics {

  private static final int MOST = 8;

  private Topics() {}

  /** Those the site says most of, the one with most first, each as the site writes it. */
  static List<String> of(Terms terms, FieldWords words) {
    Set<String> wanted = new TreeSet<>();
    WordList.lines("topics.txt").map(words::key).forEach(wanted::add);
    List<String> there = new ArrayList<>();
    terms.written().values().stream()
        .sorted(Comparator.comparingInt((String word) -> terms.weight(words.key(word))).reversed())
        .filter(word -> wanted.remove(words.key(word)))
        .limit(MOST)
        .forEach(there::add);
    return List.copyOf(there);
  }
}
