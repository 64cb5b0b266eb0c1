package no.planverk.text;

import java.util.Locale;

/**
 * Words of the author's in a text of another language.
 *
 * <p>Two characters keep them apart from the words around them, from where they are taken out of
 * the model until the page is written: so no sentence, list or label they are put into can lose
 * what language they are in. The characters are those Unicode has for a text inside another; they
 * cannot be seen and count for nothing in sorting.
 */
public final class Quotes {

  /** Stands before the author's words. */
  public static final char START = '\u2068';

  /** Stands after them. */
  public static final char END = '\u2069';

  private Quotes() {}

  /** The author's words, set apart; what has no word in it, such as a number, is as it was. */
  public static String of(String words) {
    String plain = plain(words);
    return plain.codePoints().anyMatch(Character::isLetter) ? START + plain + END : plain;
  }

  /** The same text where no language can be told apart, such as in an attribute. */
  public static String plain(String text) {
    return text.indexOf(START) < 0 && text.indexOf(END) < 0
        ? text
        : text.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
  }

  /** The text with a capital first letter, which may be the first of a quote. */
  public static String capitalised(String text) {
    int letter = text.isEmpty() || text.charAt(0) != START ? 0 : 1;
    int rest = text.length() == letter ? letter : text.offsetByCodePoints(letter, 1);
    return text.substring(0, rest).toUpperCase(Locale.ROOT) + text.substring(rest);
  }

  /** Whether any of a text is the author's words. */
  public static boolean in(String text) {
    return text.indexOf(START) >= 0;
  }

  /** Whether a text is the author's words and nothing more. */
  public static boolean all(String text) {
    return text.length() > 1
        && text.charAt(0) == START
        && text.indexOf(START, 1) < 0
        && text.indexOf(END) == text.length() - 1;
  }
}
