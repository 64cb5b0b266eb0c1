package no.planverk.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Which way up a camera was held, the one thing in EXIF a picture is drawn by (CIPA DC-008, 4.6.2).
 *
 * @param value 1 for upright; 2 to 8 are turned or mirrored
 */
record Orientation(int value) {
  static final Orientation UPRIGHT = new Orientation(1);

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  /** The orientation in a file's part; upright where none can be read. */
  static Orientation in(byte[] bytes, PicturePart part) {
    String text = new String(bytes, part.start(), part.length(), StandardCharsets.ISO_8859_1);
    int big = text.indexOf("MM\0*");
    int little = text.indexOf("II*\0");
    int start = big < 0 || (little >= 0 && little < big) ? little : big;
    if (start < 0) {
      return UPRIGHT;
    }
    ByteOrder order = start == big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    try {
      return in(
          ByteBuffer.wrap(bytes, part.start() + start, part.length() - start).slice().order(order));
    } catch (IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static Orientation in(ByteBuffer tiff) {
    int table = tiff.getInt(4);
    int entries = tiff.getShort(table) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = table + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** A part of a file that says this and nothing else. */
  byte[] part(PictureKind kind) {
    byte[] exif = exif();
    return switch (kind) {
      case JPEG ->
          ByteBuffer.allocate(exif.length + 10)
              .putShort((short) 0xFFE1)
              .putShort((short) (exif.length + 8))
              .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
              .put(exif)
              .array();
      case PNG -> png(exif);
      case WEBP ->
          ByteBuffer.allocate(exif.length + 8)
              .order(ByteOrder.LITTLE_ENDIAN)
              .put(new byte[] {'E', 'X', 'I', 'F'})
              .putInt(exif.length)
              .put(exif)
              .array();
      case SVG -> throw new IllegalArgumentException("an SVG has no EXIF");
    };
  }

  private static byte[] png(byte[] exif) {
    ByteBuffer chunk = ByteBuffer.allocate(exif.length + 12).putInt(exif.length);
    chunk.put(new byte[] {'e', 'X', 'I', 'f'}).put(exif);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + exif.length);
    return chunk.putInt((int) sum.getValue()).array();
  }

  private byte[] exif() {
    return ByteBuffer.allocate(26)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) value)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
