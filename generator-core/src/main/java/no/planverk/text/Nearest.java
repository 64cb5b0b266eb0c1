package no.planverk.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests what an author may have meant. */
public final class Nearest {

  private static final int MOST_NEAR = 3;

  /** Words that begin with so many letters in common are of one family. */
  private static final int ALIKE = 5;

  /** So many letters in common at the end are an ending. */
  private static final int ENDING = 4;

  /** One letter in so many may be wrong for a word to be the one that was meant. */
  private static final int SURE = 4;

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

  /** The same of what is meant by the words that are near. */
  public static String to(String written, Map<String, String> meant) {
    List<String> near = near(written, meant);
    return near.isEmpty() ? "ingen" : quoted(near);
  }

  /**
   * Up to three of the valid words that are near, the nearest first and then in the order given,
   * which has the commonest first; empty where none is.
   */
  public static List<String> near(String written, List<String> valid) {
    Map<String, String> themselves = new LinkedHashMap<>();
    valid.forEach(word -> themselves.put(word, word));
    return near(written, themselves);
  }

  /**
   * What is meant by words that are near, in the same number and order.
   *
   * @param meant what to propose, by each word for it
   */
  public static List<String> near(String written, Map<String, String> meant) {
    String plain = written.toLowerCase(Locale.ROOT);
    return meantBy(candidates(plain, meant).filter(Candidate::isNear), meant);
  }

  /**
   * What is meant by words that are a slip of the pen away, or begin the same: where each word has
   * its meaning, one that only looks like another would lead astray.
   */
  public static List<String> slips(String written, Map<String, String> meant) {
    String plain = written.toLowerCase(Locale.ROOT);
    int most = Math.max(1, plain.length() / SURE);
    return meantBy(
        candidates(plain, meant)
            .filter(each -> isOfFamily(plain, each.word()) || letters(plain, each.word()) <= most),
        meant);
  }

  private static Stream<Candidate> candidates(String plain, Map<String, String> meant) {
    return meant.keySet().stream().map(word -> Candidate.of(plain, word));
  }

  /** Sorting comes last: only few of many words are left to sort. */
  private static List<String> meantBy(Stream<Candidate> near, Map<String, String> meant) {
    return near.sorted(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::word)
        .map(meant::get)
        .distinct()
        .limit(MOST_NEAR)
        .toList();
  }

  /** A valid word and how far it is from the written one, measured once. */
  private record Candidate(String plain, String word, int distance) {

    static Candidate of(String plain, String word) {
      return new Candidate(plain, word, Nearest.distance(plain, word.toLowerCase(Locale.ROOT)));
    }

    /** An ending that many words have in common, such as «plan», does not make them alike. */
    boolean isNear() {
      String other = word.toLowerCase(Locale.ROOT);
      boolean family = isOfFamily(plain, other);
      int common = family ? plain.length() : plain.length() - endingInCommon(plain, other);
      return distance <= farthest(common);
    }
  }

  private static boolean isOfFamily(String plain, String word) {
    return beginsAlike(plain, word) || (plain.length() > 2 && word.contains(plain));
  }

  private static int endingInCommon(String plain, String word) {
    int alike = 0;
    while (alike < Math.min(plain.length(), word.length())
        && plain.charAt(plain.length() - 1 - alike) == word.charAt(word.length() - 1 - alike)) {
      alike++;
    }
    return alike < ENDING || alike == plain.length() ? 0 : alike;
  }

  /** Words in guillemets. */
  public static String quoted(List<String> words) {
    return words.stream().map(word -> "«" + word + "»").collect(Collectors.joining(", "));
  }

  /** How many letters differ, in the whole word or part by part; little where one begins alike. */
  private static int distance(String plain, String other) {
    boolean within = plain.length() > 2 && other.contains(plain);
    if (within) {
      return 1;
    }
    int whole = Math.min(letters(plain, other), 1 + partByPart(plain, other));
    return beginsAlike(plain, other) ? Math.min(whole, farthest(plain.length())) : whole;
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

  private static int farthest(int letters) {
    return 1 + letters / 3;
  }
}
