package no.planverk.edit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;

/**
 * The children that stay where they are: as many as can be, so that only what is between them is
 * written anew.
 *
 * @param places where each child stood
 * @param children those that stay
 */
record Kept(Map<Child, Integer> places, Set<Child> children) {

  /** The longest row of children whose order is as it was. */
  static Kept of(Branch branch) {
    Map<Child, Integer> places = new HashMap<>();
    branch.before.forEach(child -> places.put(child, places.size()));
    Set<Child> kept = new HashSet<>();
    if (branch.isWhole()) {
      kept.addAll(branch.now);
    } else {
      List<Child> old = branch.now.stream().filter(places::containsKey).toList();
      int[] rising = rising(old.stream().mapToInt(places::get).toArray());
      Arrays.stream(rising).forEach(at -> kept.add(old.get(at)));
    }
    return new Kept(places, kept);
  }

  boolean holds(Child child) {
    return children.contains(child);
  }

  int place(Child child) {
    return places.getOrDefault(child, -1);
  }

  /** The places of the longest rising row of numbers. */
  private static int[] rising(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int at = 0; at < numbers.length; at++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        boolean smaller = numbers[ends[middle]] < numbers[at];
        low = smaller ? middle + 1 : low;
        high = smaller ? high : middle;
      }
      before[at] = low == 0 ? -1 : ends[low - 1];
      ends[low] = at;
      length = Math.max(length, low + 1);
    }
    int[] row = new int[length];
    int at = length == 0 ? -1 : ends[length - 1];
    for (int place = length - 1; place >= 0; place--) {
      row[place] = at;
      at = before[at];
    }
    return row;
  }
}
