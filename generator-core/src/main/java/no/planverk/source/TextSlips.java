package no.planverk.source;

import java.util.List;
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

  /** What its first line, or its last, begins with. */
  private static final List<String> MARKS = List.of("<<<<<<<", ">>>>>>>", "|||||||");

  private static final int MOST_OF_THE_WORD = 20;

  private TextSlips() {}

  /** The first mark of a merge in Git that nobody has ended. */
  static Optional<Diagnostic> unmerged(String path, String text) {
    if (MARKS.stream().noneMatch(text::contains)) {
      return Optional.empty(); // sooner said than by the pattern
    }
    Matcher mark = UNMERGED.matcher(text);
    return mark.find()
        ? Optional.of(Diagnostic.error(place(path, text, mark.start()), "tekst-konflikt"))
        : Optional.empty();
  }

  /** The first letter that was turned into bytes twice. */
  static Optional<Diagnostic> twiceEncoded(String path, String text) {
    if (text.indexOf(0xC2) < 0 && text.indexOf(0xC3) < 0 && text.indexOf(0xE2) < 0) {
      return Optional.empty();
    }
    Matcher letters = TWICE_ENCODED.matcher(text);
    if (!letters.find()) {
      return Optional.empty();
    }
    int start = wordBefore(text, letters.start());
    String word = text.substring(start, letters.end());
    return Optional.of(
        Diagnostic.warning(place(path, text, start), "tekst-koding-dobbel", "tegn", word));
  }

  /** Where the word around a letter begins, or so far before it as one can take in. */
  private static int wordBefore(String text, int letter) {
    int start = letter;
    while (start > 0
        && letter - start < MOST_OF_THE_WORD
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static Place place(String path, String text, int offset) {
    return new SourceFile(path, text).place(offset);
  }
}
