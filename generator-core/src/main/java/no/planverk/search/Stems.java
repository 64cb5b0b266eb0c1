package no.planverk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.text.Nfc;
import org.tartarus.snowball.ext.NorwegianStemmer;

/**
 * Cuts text into words and words to their stems, exactly as the script in the browser does.
 *
 * <p>The stems are Snowball's for Norwegian, which serve both written forms. Not for several
 * threads: each use makes its own.
 */
final class Stems {

  private static final int ASCII = 0x80;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[/_\\-\u2010-\u2015]\\d+)+");
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2015]");
  private static final Pattern IN_TWO = Pattern.compile("(a)[ae]|(o)e");

  /** What Snowball does not know: the ending of just those who do something. */
  private static final Pattern OF_THOSE = Pattern.compile("(?<=[^jt]er)nes?$");

  /** A short word that ends with a vowel, and an ending Snowball takes for a part of it. */
  private static final Pattern AFTER_VOWEL =
      Pattern.compile(
          "^(?:([^aeiouyæøå]+[iyuøå])(?:e[nr]|ene|ar|ane|a)|([^aeiouyæøå]*(?:ei|øy))(?:e[nr]|ene|a))s?$");

  private static final Pattern DOER = Pattern.compile("[^aeiouyæøå][ae]r$");

  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  private final NorwegianStemmer stemmer = new NorwegianStemmer();
  private final Map<String, String> known = new HashMap<>();

  /** The words of a text in lower case, in order: letters and digits, as far as they go. */
  static List<String> words(String text) {
    String plain = Nfc.of(text).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < plain.length()) {
      int sign = plain.codePointAt(at);
      if (!isInWord(sign)) {
        add(plain, start, at, words);
        start = -1;
      } else if (start < 0) {
        start = at;
      }
      at += Character.charCount(sign);
    }
    add(plain, start, at, words);
    return words;
  }

  /**
   * The numbers of a text that are written with a sign inside, as cases, sections and years are.
   */
  static List<String> numbers(String text) {
    return !hasNumber(text)
        ? List.of()
        : NUMBER
            .matcher(text)
            .results()
            .map(found -> DASH.matcher(found.group()).replaceAll("-"))
            .toList();
  }

  /** Whether there may be one: quicker to see than to look for it. */
  private static boolean hasNumber(String text) {
    for (int at = 1; at < text.length() - 1; at++) {
      if (isSign(text.charAt(at)) && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char sign) {
    return sign == '/' || sign == '_' || sign == '-' || (sign >= '\u2010' && sign <= '\u2015');
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static void add(String text, int start, int end, List<String> words) {
    if (start >= 0) {
      words.add(text.substring(start, end));
    }
  }

  private static boolean isInWord(int sign) {
    if (sign < ASCII) {
      return (sign >= 'a' && sign <= 'z') || isDigit((char) sign);
    }
    return Character.isLetterOrDigit(sign)
        || Character.getType(sign) == Character.LETTER_NUMBER
        || Character.getType(sign) == Character.OTHER_NUMBER;
  }

  /** The stem of a word in lower case. */
  String of(String word) {
    return known.computeIfAbsent(word, this::cut);
  }

  /** A stem without what a keyboard may lack: å and aa both become a, ø and oe o, æ and ae a. */
  static String folded(String stem) {
    String plain =
        MARK.matcher(Normalizer.normalize(stem, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('æ', 'a')
            .replace('ø', 'o');
    return IN_TWO.matcher(plain).replaceAll("$1$2");
  }

  /** The shorter of two words, the first in the alphabet where they are as long. */
  static String shorter(String one, String other) {
    return one.length() != other.length()
        ? one.length() < other.length() ? one : other
        : one.compareTo(other) < 0 ? one : other;
  }

  /** Without its ending, and of one who does something without that ending too. */
  private String cut(String word) {
    String plain = OF_THOSE.matcher(word).replaceFirst("");
    Matcher vowel = AFTER_VOWEL.matcher(plain);
    String root =
        cutOnce(
            vowel.matches()
                ? Objects.requireNonNullElse(vowel.group(1), "")
                    + Objects.requireNonNullElse(vowel.group(2), "")
                : plain);
    return !root.equals(word) && DOER.matcher(root).find() ? cutOnce(root) : root;
  }

  private String cutOnce(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
