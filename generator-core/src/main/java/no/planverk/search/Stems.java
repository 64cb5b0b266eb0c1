package no.planverk.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.NorwegianStemmer;

/**
 * Cuts text into words and words to their stems, exactly as the script in the browser does.
 *
 * <p>The stems are Snowball's for Norwegian, which serve both written forms. Not for several
 * threads: each use makes its own.
 */
final class Stems {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern IN_TWO = Pattern.compile("(a)[ae]|(o)e");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  private final NorwegianStemmer stemmer = new NorwegianStemmer();
  private final Map<String, String> known = new HashMap<>();

  /** The words of a text in lower case, in order. */
  static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
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

  private String cut(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
