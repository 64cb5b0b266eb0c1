package no.planverk.text;

import java.text.Normalizer;

/** Text in the one form of composed letters (NFC). */
public final class Nfc {

  /** Below it nothing is composed of anything. */
  private static final char FIRST_MARK = 0x300;

  private Nfc() {}

  /** The text in that form; nearly every Norwegian text is so already, which is quick to see. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
