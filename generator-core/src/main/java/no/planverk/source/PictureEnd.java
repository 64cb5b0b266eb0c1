package no.planverk.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Whether a picture file goes on to its end: half a download shows half a picture. */
final class PictureEnd {

  private static final String JPEG_SCAN = "\u00FF\u00DA";
  private static final String JPEG_END = "\u00FF\u00D9";
  private static final int RIFF_HEADER = 8;

  private PictureEnd() {}

  static boolean isCutOff(PictureKind kind, byte[] bytes) {
    return switch (kind) {
      case PNG -> !letters(bytes).contains("IEND");
      case JPEG -> isCutOffJpeg(letters(bytes));
      case WEBP -> bytes.length < RIFF_HEADER + riffLength(bytes);
      case SVG -> false;
    };
  }

  /** The end of a small picture inside the header is not the end of the picture. */
  private static boolean isCutOffJpeg(String letters) {
    return letters.lastIndexOf(JPEG_END) < letters.lastIndexOf(JPEG_SCAN)
        || !letters.contains(JPEG_SCAN);
  }

  private static long riffLength(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFFFFFFL;
  }

  private static String letters(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
