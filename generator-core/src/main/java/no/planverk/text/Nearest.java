package no.planverk.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests what an author may have meant. */
public final class Nearest {

  private static final int MOST_NEAR = 3;
  private static final int MOST = 12;

  private Nearest() {}

  /**
   * Up to three of the valid words that are near, the nearest first, each in guillemets; where none
   * is near, up to twelve to choose from; {@code ingen} where there is none at all.
   */
  public static String to(String written, List<String> valid) {
    List<String> near = near(written, valid);
    if (valid.isEmpty()) {
      return "ingen";
    }
    List<String> few = valid.size() > MOST ? sorted(written, valid).subList(0, MOST) : valid;
    return quoted(near.isEmpty() ? few : near);
  }

  /** Up to three of the valid words that are near, the nearest first; empty where none is. */
  public static List<String> near(String written, List<String> valid) {
    String plain = written.toLowerCase(Locale.ROOT);
    return sorted(written, valid).stream()
        .filter(word -> distance(plain, word) <= 1 + plain.length() / 3)
        .limit(MOST_NEAR)
        .toList();
  }

  /** Words in guillemets. */
  public static String quoted(List<String> words) {
    return words.stream().map(word -> "«" + word + "»").collect(Collectors.joining(", "));
  }

  private static List<String> sorted(String written, List<String> valid) {
    String plain = written.toLowerCase(Locale.ROOT);
    return valid.stream()
        .sorted(Comparator.<String>comparingInt(word -> distance(plain, word)))
        .toList();
  }

  /** How many letters differ, in the whole word or in that part of it that is most alike. */
  private static int distance(String plain, String word) {
    String other = word.toLowerCase(Locale.ROOT);
    LevenshteinDistance letters = LevenshteinDistance.getDefaultInstance();
    int parts =
        Arrays.stream(other.split("[- ]", -1))
            .filter(part -> part.length() > 2)
            .mapToInt(part -> 1 + letters.apply(plain, part))
            .min()
            .orElse(Integer.MAX_VALUE);
    boolean within = plain.length() > 2 && other.contains(plain);
    return within ? 1 : Math.min(parts, letters.apply(plain, other));
  }
}
