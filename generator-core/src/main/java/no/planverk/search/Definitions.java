package no.planverk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.search.SearchEntry.Role;

/** What is explained, so that who asks for a word by itself is told what it means. */
final class Definitions {

  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");

  private final FieldWords words;
  private final Set<String> small;

  private Definitions(FieldWords words, Set<String> small) {
    this.words = words;
    this.small = small;
  }

  /**
   * By the keys of a name the number of the entry that explains it, and those of the plans that are
   * called just that.
   */
  static SortedMap<String, Object> of(
      List<SearchEntry> entries, FieldWords words, Set<String> small) {
    Definitions definitions = new Definitions(words, small);
    SortedMap<String, List<Integer>> numbers = new TreeMap<>();
    for (int number = 0; number < entries.size(); number++) {
      if (entries.get(number).role() == Role.EXPLANATION) {
        for (String key : definitions.keys(entries.get(number))) {
          numbers.putIfAbsent(key, new ArrayList<>(List.of(number)));
        }
      }
    }
    for (int number = 0; number < entries.size(); number++) {
      if (isPlan(entries.get(number))) {
        for (String key : definitions.keys(entries.get(number))) {
          numbers.computeIfPresent(key, plus(number));
        }
      }
    }
    return new TreeMap<>(numbers);
  }

  private static boolean isPlan(SearchEntry entry) {
    return entry.role() == Role.PLAN || entry.role() == Role.FORMER_PLAN;
  }

  private static BiFunction<String, List<Integer>, List<Integer>> plus(int number) {
    return (key, before) -> Stream.concat(before.stream(), Stream.of(number)).toList();
  }

  private Set<String> keys(SearchEntry entry) {
    Stream<String> others = isPlan(entry) ? entry.names().stream() : Stream.empty();
    return Stream.concat(Stream.of(entry.title()), others)
        .map(this::key)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A name without what stands in parentheses, and without numbers. */
  private String key(String name) {
    return Stems.words(PARENTHESIS.matcher(name).replaceAll(" ")).stream()
        .filter(word -> !small.contains(word) && Character.isLetter(word.charAt(0)))
        .map(words::key)
        .collect(Collectors.joining(Pieces.BETWEEN));
  }
}
