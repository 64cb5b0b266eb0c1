package no.planverk.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words somebody can have meant, with what each weighs on the site: those it is written with,
 * those it knows in the other written form, and those of daily life.
 */
final class KnownWords {

  private static final int LONG = 5;

  private final Terms terms;
  private final FieldWords words;
  private final Stems stems;
  private final SortedMap<String, Integer> weights = new TreeMap<>();
  private final Set<String> filed = new HashSet<>();

  private KnownWords(Terms terms, FieldWords words, Stems stems) {
    this.terms = terms;
    this.words = words;
    this.stems = stems;
  }

  /** The weights of words as they are written; one word for each stem. */
  static SortedMap<String, Integer> of(
      Terms terms, FieldWords words, EverydayWords everyday, Set<String> small, Stems stems) {
    KnownWords known = new KnownWords(terms, words, stems);
    // First those of the list: of forms of a word that of the dictionary is the one people mean.
    words.lines().forEach(line -> line.forEach(word -> known.add(word, known.weight(word))));
    terms.written().values().forEach(word -> known.add(word, known.weight(word)));
    terms.written().values().forEach(known::addBeginning);
    everyday.meant().forEach((word, plans) -> known.addIfLong(word, plans.get(0)));
    known.weights.keySet().removeAll(small);
    return known.weights;
  }

  private void add(String word, int weight) {
    if (weight > 0 && filed.add(stems.of(word))) {
      weights.put(word, weight);
    }
  }

  /** A word of daily life; short ones are many and like one another, and two words are no word. */
  private void addIfLong(String said, String plans) {
    if (EverydayWords.isOne(said) && said.length() >= LONG) {
      add(said, weight(plans));
    }
  }

  /** What a compound begins with when its last part is taken away, which others may ask for. */
  private void addBeginning(String word) {
    List<String> parts = words.parts(word);
    if (parts.size() > 2) {
      List<String> first = parts.subList(0, parts.size() - 1);
      for (int end = String.join("", first).length() / 2; end < word.length(); end++) {
        if (words.parts(word.substring(0, end)).equals(first)) {
          add(word.substring(0, end), weight(word));
          return;
        }
      }
    }
  }

  private int weight(String word) {
    return Math.max(terms.weight(stems.of(word)), terms.weight(words.key(word)));
  }
}
