package no.planverk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the words of an entry weigh: each by its stem, by the key both written forms share, and for
 * half of it by the parts of a compound.
 */
final class WordWeights {

  /** What a name weighs at least, whole or a part of a compound; no text weighs as much. */
  static final int NAMED = 6;

  private static final int IN_TITLE = 11;
  private static final int IN_TITLE_OF_PLAN = 15;
  private static final int IN_TITLE_OF_FORMER_PLAN = 12;

  /** Who asks for just what is explained gets it first anyhow. */
  private static final int IN_EXPLAINED = 6;

  /** Less than a part of a compound in the title of a plan. */
  private static final int UNDER_GOAL = 7;

  /** In a title of fewer words than this each word says more of it. */
  private static final int WORDY = 6;

  /** A part of a compound counts for nine tenths of it, rounded down: less than the word itself. */
  private static final int PART = 9;

  private static final int PARTS = 10;
  private static final int MOST_FROM_TEXT = 4;

  private final Stems stems;
  private final FieldWords words;
  private final Compounds compounds;
  private final Map<String, Forms> known = new HashMap<>();

  WordWeights(Stems stems, FieldWords words, Compounds compounds) {
    this.stems = stems;
    this.words = words;
    this.compounds = compounds;
  }

  /**
   * What a word is found by.
   *
   * @param whole its stem and its key
   * @param parts those of the words it is made of
   */
  private record Forms(Set<String> whole, Set<String> parts) {}

  /** The weight of everything an entry is found by. */
  Map<String, Integer> of(SearchEntry entry) {
    Map<String, Integer> weights = new HashMap<>();
    String text = entry.state().text() + " " + entry.text();
    found(text).forEach(form -> weights.merge(form, 1, (a, b) -> Math.min(MOST_FROM_TEXT, a + b)));
    named(entry).forEach((form, weight) -> weights.merge(form, weight, Integer::sum));
    Map<String, Integer> inside = new HashMap<>();
    Stream.of(entry.title(), String.join(" ", entry.names()), text)
        .flatMap(some -> Stems.words(some).stream())
        .distinct()
        .map(this::forms)
        .forEach(forms -> addParts(forms, weights, inside));
    inside.forEach((part, half) -> weights.merge(part, half, Math::max));
    return weights;
  }

  private Map<String, Integer> named(SearchEntry entry) {
    int title = inTitle(entry);
    int other = entry.role() == SearchEntry.Role.GOAL ? UNDER_GOAL : title;
    Map<String, Integer> named = new HashMap<>();
    found(String.join(" ", entry.names())).forEach(form -> named.put(form, other));
    found(entry.title()).forEach(form -> named.put(form, title));
    return named;
  }

  private static int inTitle(SearchEntry entry) {
    long words =
        Stems.words(entry.title()).stream()
            .filter(word -> Character.isLetter(word.charAt(0)))
            .count();
    int spare = (int) Math.max(0, WORDY - words) / 2;
    return switch (entry.role()) {
      case PLAN -> IN_TITLE_OF_PLAN + spare;
      case FORMER_PLAN -> IN_TITLE_OF_FORMER_PLAN + spare;
      case EXPLANATION -> IN_EXPLAINED;
      case GOAL, OTHER -> IN_TITLE + spare;
    };
  }

  private Stream<String> found(String text) {
    return Stream.concat(
        Stems.words(text).stream().flatMap(word -> forms(word).whole().stream()),
        Stems.numbers(text).stream());
  }

  private static void addParts(
      Forms forms, Map<String, Integer> weights, Map<String, Integer> inside) {
    int most =
        forms.whole().stream().mapToInt(form -> weights.getOrDefault(form, 0)).max().orElse(0);
    int share = Math.max(1, PART * most / PARTS);
    forms.parts().forEach(part -> inside.merge(part, share, Math::max));
  }

  private Forms forms(String word) {
    return known.computeIfAbsent(word, this::cut);
  }

  private Forms cut(String word) {
    String stem = stems.of(word);
    Set<String> whole = new TreeSet<>(List.of(stem));
    whole.add(words.key(word));
    Set<String> parts = new TreeSet<>();
    compounds.partsOf(stem).forEach(parts::add);
    List<String> cut = words.parts(word);
    if (cut.size() > 1) {
      parts.addAll(cut);
    }
    return new Forms(whole, parts);
  }
}
