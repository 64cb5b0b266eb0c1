package no.planverk.site.progress;

import java.util.ArrayList;
import java.util.List;

/** Lanes below each other, in which no two things stand on top of each other. */
final class Lanes {

  private final List<Integer> ends = new ArrayList<>();

  /** The first lane that is free from a place on; taken to another. */
  int take(int from, int to) {
    for (int lane = 0; lane < ends.size(); lane++) {
      if (ends.get(lane) <= from) {
        ends.set(lane, to);
        return lane;
      }
    }
    ends.add(to);
    return ends.size() - 1;
  }

  int count() {
    return ends.size();
  }
}
