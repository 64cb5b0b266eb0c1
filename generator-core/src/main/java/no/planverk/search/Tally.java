package no.planverk.search;

import java.util.Arrays;

/**
 * A number for each of some things that are known by number, 0 from the start; forgotten in the
 * time it takes for those that have one.
 */
final class Tally {

  private int[] held = new int[64];
  private int[] set = new int[64];
  private int size;

  /** What is done with a thing and its number. */
  interface Use {
    void of(int thing, int number);
  }

  int get(int thing) {
    return thing < held.length ? held[thing] : 0;
  }

  /** Gives a thing a number, 1 or more. */
  void put(int thing, int number) {
    if (thing >= held.length) {
      held = Arrays.copyOf(held, Math.max(thing + 1, 2 * held.length));
    }
    if (held[thing] == 0) {
      note(thing);
    }
    held[thing] = number;
  }

  private void note(int thing) {
    if (size == set.length) {
      set = Arrays.copyOf(set, 2 * size);
    }
    set[size++] = thing;
  }

  /** Tells of each that has a number, and forgets it. */
  void empty(Use use) {
    for (int i = 0; i < size; i++) {
      int number = held[set[i]];
      held[set[i]] = 0;
      use.of(set[i], number);
    }
    size = 0;
  }
}
