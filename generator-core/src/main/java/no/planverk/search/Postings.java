package no.planverk.search;

import java.util.ArrayList;
import java.util.List;

/** The entries a stem stands in, written short. */
final class Postings {

  /** A stem that stands in more entries than this says little, and its list is cut. */
  private static final int MOST = 300;

  private Postings() {}

  /**
   * The number of entries, then the weightiest of them: for each weight a list of it and the
   * entries that have it, each but the first as the step from the one before.
   */
  static List<Object> packed(Weights weights) {
    List<Object> packed = new ArrayList<>();
    packed.add(weights.size());
    int room = MOST;
    for (int weight : weights.falling()) {
      if (room > 0) {
        int[] entries = weights.of(weight).limit(room).toArray();
        packed.add(steps(weight, entries));
        room -= entries.length;
      }
    }
    return packed;
  }

  private static List<Integer> steps(int weight, int[] entries) {
    List<Integer> steps = new ArrayList<>(List.of(weight));
    int before = 0;
    for (int entry : entries) {
      steps.add(entry - before);
      before = entry;
    }
    return steps;
  }
}
