package no.planverk.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;

/**
 * A font in which each character is its own glyph, as the renderer reckons when it makes lines.
 *
 * <p>PDFBox would else look for ligatures and the like anew in each piece of text, by expressions
 * it makes anew each time: three quarters of the work of a PDF, for what our font has none of. The
 * glyphs are the same.
 */
final class PlainFont {

  private static final int FIRST_TABLE = 12;
  private static final int TABLE = 16;
  private static final String SUBSTITUTIONS = "GSUB";

  /** A name nobody asks for. */
  private static final String UNREAD = "xsub";

  private PlainFont() {}

  static byte[] of(byte[] font) {
    byte[] plain = font.clone();
    int tables = ByteBuffer.wrap(plain).getShort(4);
    for (int at = FIRST_TABLE; at < FIRST_TABLE + TABLE * tables; at += TABLE) {
      if (new String(plain, at, 4, ISO_8859_1).equals(SUBSTITUTIONS)) {
        System.arraycopy(UNREAD.getBytes(ISO_8859_1), 0, plain, at, 4);
      }
    }
    return plain;
  }
}
