package no.planverk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The entries a stem stands in, written short. */
final class Postings {

  /** A stem that stands in more entries than this says little, and its list is cut. */
  private static final int MOST = 300;

  private Postings() {}

  /**
   * The number of entries, then the weightiest of them: for each weight a list of it and the
   * entries that have it, each but the first as the step from the one before.
   *
   * @param weights weight by entry number
   */
  static List<Object> packed(SortedMap<Integer, Integer> weights) {
    SortedMap<Integer, List<Integer>> entries = new TreeMap<>(Comparator.reverseOrder());
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(
            at -> entries.computeIfAbsent(at.getValue(), w -> new ArrayList<>()).add(at.getKey()));
    List<Object> packed = new ArrayList<>();
    packed.add(weights.size());
    entries.forEach((weight, numbers) -> packed.add(steps(weight, numbers)));
    return packed;
  }

  private static List<Integer> steps(int weight, List<Integer> numbers) {
    List<Integer> steps = new ArrayList<>(List.of(weight));
    int before = 0;
    for (int number : numbers) {
      steps.add(number - before);
      before = number;
    }
    return steps;
  }
}
