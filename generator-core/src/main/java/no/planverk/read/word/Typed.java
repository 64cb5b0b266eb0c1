package no.planverk.read.word;

import java.util.regex.Pattern;
import no.planverk.text.Nfc;

/** What word processors and spreadsheets type of their own accord, read as what is meant. */
public final class Typed {

  private static final Pattern SPACES = Pattern.compile("[\u00A0\u2007\u2009\u202F]");
  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060]");

  private Typed() {}

  /**
   * A value that is no running text: every space an ordinary one, letters whole, and no sign that
   * is not seen.
   */
  public static String plain(String text) {
    String whole = Nfc.of(text);
    return UNSEEN.matcher(SPACES.matcher(whole).replaceAll(" ")).replaceAll("").strip();
  }

  /** Whether a reader would see nothing. */
  public static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }
}
