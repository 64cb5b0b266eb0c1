package no.planverk.rule.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts running text into sentences and words. */
public final class Sentences {

  /**
   * An end, then a word that begins one: "f.eks. plan" and "11. juni" go on. The space is looked
   * for first, as most signs are none.
   */
  private static final Pattern BETWEEN =
      Pattern.compile("(?=\\s)(?<=[.!?…][»”\")]{0,2})\\s+(?=[«“\"(]{0,2}\\p{Lu})");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*\\s[^\\p{L}\\p{N}]*");

  private Sentences() {}

  public static List<String> of(String text) {
    return BETWEEN.splitAsStream(text).filter(sentence -> !sentence.isBlank()).toList();
  }

  /** No fewer than its words are, counted quickly. */
  public static int mostWords(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) <= ' ' ? 1 : 0;
    }
    return words;
  }

  public static Stream<String> words(String text) {
    return NO_WORD.splitAsStream(" " + text + " ").filter(word -> !word.isEmpty());
  }
}
