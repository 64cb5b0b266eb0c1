package no.planverk.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests what an author may have meant. */
final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /**
   * Up to three of the valid words, the nearest first, each in guillemets; a dash where there is
   * none to choose from.
   */
  static String to(String written, List<String> valid) {
    String plain = written.toLowerCase(Locale.ROOT);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String nearest =
        valid.stream()
            .sorted(
                Comparator.<String>comparingInt(word -> word.contains(plain) ? 0 : 1)
                    .thenComparing(word -> distance.apply(plain, word.toLowerCase(Locale.ROOT)))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST)
            .map(word -> "«" + word + "»")
            .collect(Collectors.joining(", "));
    return nearest.isEmpty() ? "–" : nearest;
  }
}
