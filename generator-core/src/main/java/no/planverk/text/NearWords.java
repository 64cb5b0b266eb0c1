package no.planverk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Valid words and what is meant by them. They are made ready once, and each written word is held
 * against them once, as thousands of references may be wrong in the same files.
 */
public final class NearWords {

  private static final int MOST_NEAR = 3;

  /** Words that begin with so many letters in common are of one family. */
  private static final int ALIKE = 5;

  /** So many letters in common at the end are an ending. */
  private static final int ENDING = 4;

  /** One letter in so many may be wrong for a word to be the one that was meant. */
  private static final int SURE = 4;

  /** Farther than any word is near. */
  private static final int LONG = 1000;

  private static final Pattern BETWEEN = Pattern.compile("[- ]");

  private final List<Word> words = new ArrayList<>();
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  /**
   * Words to be near to.
   *
   * @param meant what to propose, by each word for it, the commonest first
   */
  public NearWords(Map<String, String> meant) {
    meant.forEach((word, means) -> words.add(Word.of(word, means)));
  }

  private record Word(String valid, String means, String lower, List<String> parts) {

    static Word of(String valid, String means) {
      String lower = valid.toLowerCase(Locale.ROOT);
      return new Word(valid, means, lower, List.of(BETWEEN.split(lower, -1)));
    }
  }

  /** A word that is near, and how far it is. */
  private record Candidate(Word word, int distance) {}

  /** What is meant by words that are near, in the same number and order. */
  public List<String> near(String written) {
    return known.computeIfAbsent(written.toLowerCase(Locale.ROOT), this::sought);
  }

  private List<String> sought(String plain) {
    Measure measure = new Measure(plain);
    List<Candidate> near = new ArrayList<>();
    for (Word word : words) {
      int distance = measure.to(word);
      if (distance <= measure.most(word.lower())) {
        near.add(new Candidate(word, distance));
      }
    }
    return meantBy(near);
  }

  /**
   * What is meant by words that are a slip of the pen away, or begin the same: where each word has
   * its meaning, one that only looks like another would lead astray.
   */
  public List<String> slips(String written) {
    Measure measure = new Measure(written.toLowerCase(Locale.ROOT));
    List<Candidate> near = new ArrayList<>();
    for (Word word : words) {
      if (measure.isSlip(word.valid())) {
        near.add(new Candidate(word, measure.to(word)));
      }
    }
    return meantBy(near);
  }

  private static List<String> meantBy(List<Candidate> near) {
    return near.stream()
        .sorted(Comparator.comparingInt(Candidate::distance))
        .map(candidate -> candidate.word().means())
        .distinct()
        .limit(MOST_NEAR)
        .toList();
  }

  /** How far words are from a written one, as far as any is near: beyond that, all are far. */
  private static final class Measure {

    private final String plain;
    private final List<String> parts;
    private final int farthest;
    private final LevenshteinDistance letters;

    /** Of each part to parts of others, which words have in common. */
    private final List<Map<String, Integer>> measured;

    Measure(String plain) {
      this.plain = plain;
      this.parts = List.of(BETWEEN.split(plain, -1));
      this.farthest = farthest(plain.length());
      this.letters = new LevenshteinDistance(farthest);
      this.measured = parts.stream().<Map<String, Integer>>map(part -> new HashMap<>()).toList();
    }

    private static int farthest(int letters) {
      return 1 + letters / 3;
    }

    /** How far a word may be; an ending many have in common, as «plan», makes none alike. */
    int most(String word) {
      return isOfFamily(word) ? farthest : farthest(plain.length() - endingInCommon(word));
    }

    boolean isSlip(String word) {
      return isOfFamily(word) || letters(plain, word) <= Math.max(1, plain.length() / SURE);
    }

    private boolean isOfFamily(String word) {
      return beginsAlike(word) || isWithin(word);
    }

    private boolean isWithin(String word) {
      return plain.length() > 2 && word.contains(plain);
    }

    private int endingInCommon(String word) {
      int alike = 0;
      while (alike < Math.min(plain.length(), word.length())
          && plain.charAt(plain.length() - 1 - alike) == word.charAt(word.length() - 1 - alike)) {
        alike++;
      }
      return alike < ENDING || alike == plain.length() ? 0 : alike;
    }

    /**
     * How many letters differ, in the whole word or part by part; little where one begins alike.
     */
    int to(Word word) {
      if (isWithin(word.lower())) {
        return 1;
      }
      int whole = Math.min(letters(plain, word.lower()), 1 + partByPart(word.parts()));
      return beginsAlike(word.lower()) ? Math.min(whole, farthest) : whole;
    }

    /** Each part of a word against that part of another that is most alike, in any order. */
    private int partByPart(List<String> others) {
      int sum = 0;
      for (int i = 0; i < parts.size() && sum <= farthest; i++) {
        sum += nearest(i, others);
      }
      return sum;
    }

    private int nearest(int at, List<String> others) {
      int least = LONG;
      for (String other : others) {
        if (parts.size() > 1 || other.length() > 2) {
          least = Math.min(least, letters(at, other));
        }
      }
      return least;
    }

    private int letters(int at, String other) {
      String part = parts.get(at);
      return Math.abs(part.length() - other.length()) > farthest
          ? LONG
          : measured.get(at).computeIfAbsent(other, each -> letters(part, each));
    }

    private int letters(String one, String other) {
      int apart = Math.abs(one.length() - other.length());
      int distance = apart > farthest ? -1 : letters.apply(one, other);
      return distance < 0 ? LONG : distance;
    }

    /** Folders are alike in many paths, and say nothing of the file. */
    private boolean beginsAlike(String other) {
      int alike = 0;
      while (alike < Math.min(plain.length(), other.length())
          && plain.charAt(alike) == other.charAt(alike)) {
        alike++;
      }
      return alike >= ALIKE && alike * 2 >= plain.length() && plain.indexOf('/') < 0;
    }
  }
}
