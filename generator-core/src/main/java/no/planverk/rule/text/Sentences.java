package no.planverk.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts running text into sentences and words. */
public final class Sentences {

  private static final String ENDS = ".!?…";
  private static final String CLOSES = "»”\")";
  private static final String OPENS = "«“\"(";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*\\s[^\\p{L}\\p{N}]*");

  private Sentences() {}

  /**
   * The sentences of a text, none of them blank.
   *
   * <p>Between two is an end, a space, and a word that begins one: "f.eks. plan" and "11. juni" go
   * on. Read sign by sign, as every text of a strategy is, and a pattern that looks behind takes
   * ten times as long.
   */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isSpace(text.charAt(at)) && isEnd(text, at)) {
        int next = afterSpace(text, at);
        if (isBeginning(text, next)) {
          sentences.add(text.substring(start, at));
          start = next;
        }
        at = next - 1;
      }
    }
    sentences.add(text.substring(start));
    return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
  }

  /** Whether what stands before a place is the end of a sentence, in quotes and brackets or not. */
  private static boolean isEnd(String text, int place) {
    int last = place - 1;
    while (last > 0 && last >= place - 2 && CLOSES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isBeginning(String text, int place) {
    int first = place;
    while (first < text.length() && first < place + 2 && OPENS.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first < text.length()
        && Character.getType(text.codePointAt(first)) == Character.UPPERCASE_LETTER;
  }

  private static int afterSpace(String text, int place) {
    int next = place;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** What regular expressions call a space. */
  private static boolean isSpace(char sign) {
    return sign == ' ' || (sign >= '\t' && sign <= '\r');
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
