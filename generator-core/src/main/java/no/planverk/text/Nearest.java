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

  /** Words that begin with so many letters in common are of one family. */
  private static final int ALIKE = 5;

  /** Farther than any word is near. */
  private static final int LONG = 1000;

  private Nearest() {}

  /**
   * Up to three of the valid words that are near, the nearest first, each in guillemets; {@code
   * ingen} where none is.
   */
  public static String to(String written, List<String> valid) {
    List<String> near = near(written, valid);
    return near.isEmpty() ? "ingen" : quoted(near);
  }

  /**
   * Up to three of the valid words that are near, the nearest first and then in the order given,
   * which has the commonest first; empty where none is.
   */
  public static List<String> near(String written, List<String> valid) {
    String plain = written.toLowerCase(Locale.ROOT);
    return sorted(written, valid).stream()
        .filter(word -> distance(plain, word) <= farthest(plain))
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

  /** How many letters differ, in the whole word or part by part; little where one begins alike. */
  private static int distance(String plain, String word) {
    String other = word.toLowerCase(Locale.ROOT);
    boolean within = plain.length() > 2 && other.contains(plain);
    if (within) {
      return 1;
    }
    int whole = Math.min(letters(plain, other), 1 + partByPart(plain, other));
    return beginsAlike(plain, other) ? Math.min(whole, farthest(plain)) : whole;
  }

  /** Each part of a word against that part of another that is most alike, in any order. */
  private static int partByPart(String plain, String other) {
    String[] written = plain.split("[- ]", -1);
    List<String> parts =
        Arrays.stream(other.split("[- ]", -1))
            .filter(part -> written.length > 1 || part.length() > 2)
            .toList();
    return Arrays.stream(written)
        .mapToInt(part -> parts.stream().mapToInt(each -> letters(part, each)).min().orElse(LONG))
        .sum();
  }

  private static int letters(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(one, other);
  }

  /** Folders are alike in many paths, and say nothing of the file. */
  private static boolean beginsAlike(String plain, String other) {
    int alike = 0;
    while (alike < Math.min(plain.length(), other.length())
        && plain.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    return alike >= ALIKE && alike * 2 >= plain.length() && plain.indexOf('/') < 0;
  }

  private static int farthest(String plain) {
    return 1 + plain.length() / 3;
  }
}
