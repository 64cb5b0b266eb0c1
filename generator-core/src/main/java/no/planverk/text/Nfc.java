package no.planverk.text;

import java.text.Normalizer;

/** Text in the one form of composed letters (NFC). */
public final class Nfc {

  /** Below it nothing is composed of anything. */
  private static final char FIRST_MARK = 0x300;

  /** Dashes, quotation marks and dots are composed of nothing, and stand in nearly every text. */
  private static final char FIRST_DASH = 0x2010;

  private static final char LAST_DOTS = 0x2027;

  private Nfc() {}

  /** The text in that form; nearly every Norwegian text is so already, which is quick to see. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= FIRST_MARK && (sign < FIRST_DASH || sign > LAST_DOTS)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
