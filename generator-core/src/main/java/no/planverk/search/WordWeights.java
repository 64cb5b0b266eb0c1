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

  /**
   * A text, cut once.
   *
   * @param words its words
   * @param numbers those of its numbers that are written with a sign inside
   */
  private record Cut(List<String> words, List<String> numbers) {

    static Cut of(String text) {
      return new Cut(Stems.words(text), Stems.numbers(text));
    }
  }

  /** The weight of everything an entry is found by. */
  Map<String, Integer> of(SearchEntry entry) {
    Cut title = Cut.of(entry.title());
    Cut names = Cut.of(String.join(" ", entry.names()));
    Cut text = Cut.of(entry.state().text() + " " + entry.text());
    Map<String, Integer> weights = new HashMap<>();
    found(text).forEach(form -> weights.merge(form, 1, (a, b) -> Math.min(MOST_FROM_TEXT, a + b)));
    named(entry.role(), title, names)
        .forEach((form, weight) -> weights.merge(form, weight, Integer::sum));
    Map<String, Integer> inside = new HashMap<>();
    Stream.of(title, names, text)
        .flatMap(some -> some.words().stream())
        .distinct()
        .map(this::forms)
        .forEach(forms -> addParts(forms, weights, inside));
    inside.forEach((part, half) -> weights.merge(part, half, Math::max));
    return weights;
  }

  private Map<String, Integer> named(SearchEntry.Role role, Cut title, Cut names) {
    int first = inTitle(role, title);
    int other = role == SearchEntry.Role.GOAL ? UNDER_GOAL : first;
    Map<String, Integer> named = new HashMap<>();
    found(names).forEach(form -> named.put(form, other));
    found(title).forEach(form -> named.put(form, first));
    return named;
  }

  private static int inTitle(SearchEntry.Role role, Cut title) {
    long words = title.words().stream().filter(word -> Character.isLetter(word.charAt(0))).count();
    int spare = (int) Math.max(0, WORDY - words) / 2;
    return switch (role) {
      case PLAN -> IN_TITLE_OF_PLAN + spare;
      case FORMER_PLAN -> IN_TITLE_OF_FORMER_PLAN + spare;
      case EXPLANATION -> IN_EXPLAINED;
      case GOAL, OTHER -> IN_TITLE + spare;
    };
  }

  private Stream<String> found(Cut text) {
    return Stream.concat(
        text.words().stream().flatMap(word -> forms(word).whole().stream()),
        text.numbers().stream());
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
