package no.planverk.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** What other programs leave in a text that no author means to publish. */
final class TextSlips {

  /** The middle line alone is an underlined heading in Markdown. */
  private static final Pattern UNMERGED = Pattern.compile("(?m)^(<{7}|>{7}|\\|{7})( .*)?$");

  /**
   * Letters, quotes and dashes in UTF-8, each byte read as a letter of its own: æ, ø, å and é, then
   * what stands between 80 and BF, then the signs of Word.
   */
  private static final Pattern TWICE_ENCODED =
      Pattern.compile(
          "\u00C3[\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]"
              + "|\u00C2[\u0080-\u00BF]|\u00E2(\u20AC|\u0080)\\S");

  private static final int MOST_OF_THE_WORD = 20;

  private TextSlips() {}

  /** The first mark of a merge in Git that nobody has ended. */
  static Optional<Diagnostic> unmerged(String path, String text) {
    Matcher mark = UNMERGED.matcher(text);
    return mark.find()
        ? Optional.of(Diagnostic.error(place(path, text, mark.start()), "tekst-konflikt"))
        : Optional.empty();
  }

  /** The first letter that was turned into bytes twice. */
  static Optional<Diagnostic> twiceEncoded(String path, String text) {
    Matcher letters = TWICE_ENCODED.matcher(text);
    return letters.find()
        ? Optional.of(
            Diagnostic.warning(
                place(path, text, letters.start()),
                "tekst-koding-dobbel",
                "tegn",
                word(text, letters.start(), letters.end())))
        : Optional.empty();
  }

  /** The letters with what stands before them in their word. */
  private static String word(String text, int start, int end) {
    int first = start;
    while (first > 0
        && start - first < MOST_OF_THE_WORD
        && !Character.isWhitespace(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, end);
  }

  private static Place place(String path, String text, int offset) {
    return new SourceFile(path, text).place(offset);
  }
}
