package no.planverk.search;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the words that compound words end with: Norwegian writes compounds in one, but people
 * search for the parts. What a compound begins with is found by its first letters anyway.
 *
 * <p>A part counts only if it is a word in its own right on the site, or among the words every
 * municipality uses. Short ones count only where the rest is such a word too, so that chance does
 * not find a {@code plan} in every {@code esplan}.
 */
final class Compounds {

  private static final int SHORTEST = 3;
  private static final int LONG = 4;

  private final Set<String> known;

  /** Finds the parts that are among the known stems. */
  Compounds(Set<String> known) {
    this.known = known;
  }

  /** The known stems a stem ends with, besides itself; empty for a simple word. */
  Stream<String> partsOf(String stem) {
    return IntStream.rangeClosed(SHORTEST, stem.length() - SHORTEST)
        .filter(cut -> known.contains(stem.substring(cut)))
        .filter(cut -> stem.length() - cut >= LONG || isKnown(stem.substring(0, cut)))
        .mapToObj(stem::substring);
  }

  /** Whether it is a known word, with or without the s or e that joins: {@code arbeids-}. */
  private boolean isKnown(String head) {
    boolean joined = head.endsWith("s") || head.endsWith("e");
    return known.contains(head) || (joined && known.contains(head.substring(0, head.length() - 1)));
  }
}
