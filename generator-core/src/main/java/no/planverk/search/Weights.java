package no.planverk.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The entries a stem stands in, rising, and how much it weighs in each. */
final class Weights {

  private int[] entries = new int[4];
  private int[] weights = new int[4];
  private int size;

  /** Adds an entry that comes after those before. */
  void add(int entry, int weight) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    entries[size] = entry;
    weights[size++] = weight;
  }

  int size() {
    return size;
  }

  int sum() {
    return Arrays.stream(weights, 0, size).sum();
  }

  int most() {
    return Arrays.stream(weights, 0, size).max().orElse(0);
  }

  /** The different weights, the largest first. */
  int[] falling() {
    int[] rising = Arrays.stream(weights, 0, size).distinct().sorted().toArray();
    return IntStream.range(0, rising.length).map(i -> rising[rising.length - 1 - i]).toArray();
  }

  /** The entries of a weight, rising. */
  IntStream of(int weight) {
    return IntStream.range(0, size).filter(i -> weights[i] == weight).map(i -> entries[i]);
  }
}
