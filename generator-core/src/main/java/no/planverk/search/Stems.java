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

  private String cut(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
