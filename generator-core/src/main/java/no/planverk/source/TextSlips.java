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

  /** The letters æ, ø, å, Æ, Ø, Å and é in UTF-8, each byte read as a letter of its own. */
  private static final Pattern TWICE_ENCODED =
      Pattern.compile(
          "\\S{0,20}?\u00C3[\u00A6\u00B8\u00A5\u00A9\u2020\u02DC\u2026\u0086\u0098\u0085]");

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
                place(path, text, letters.start()), "tekst-koding-dobbel", "tegn", letters.group()))
        : Optional.empty();
  }

  private static Place place(String path, String text, int offset) {
    return new SourceFile(path, text).place(offset);
  }
}
