package no.planverk.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.planverk.picture.PicturePart.What;

/** Takes a WebP file apart into its chunks (RFC 9649, 2.3). */
final class WebpParts {
  private static final int HEADER = 12;
  private static final int AROUND = 8;
  private static final Set<String> OF_THE_PICTURE =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private WebpParts() {}

  /** The header, the chunks, and what follows the last. */
  static List<PicturePart> of(byte[] bytes) throws CutShort {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long whole = AROUND + Integer.toUnsignedLong(sizeAt(file, 4));
    if (whole < HEADER + AROUND || whole > bytes.length) {
      throw new CutShort();
    }
    List<PicturePart> parts = new ArrayList<>();
    parts.add(new PicturePart(0, HEADER, What.PICTURE));
    int at = HEADER;
    while (at < whole) {
      long padded = (Integer.toUnsignedLong(sizeAt(file, at + 4)) + 1) & ~1L;
      if (padded > whole - at - AROUND) {
        throw new CutShort();
      }
      int end = at + AROUND + (int) padded;
      parts.add(new PicturePart(at, end, what(bytes, at)));
      at = end;
    }
    if (at < bytes.length) {
      parts.add(new PicturePart(at, bytes.length, What.OTHER));
    }
    return parts;
  }

  private static What what(byte[] bytes, int at) {
    String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    if (name.equals("EXIF")) {
      return What.EXIF;
    }
    return OF_THE_PICTURE.contains(name) ? What.PICTURE : What.OTHER;
  }

  private static int sizeAt(ByteBuffer file, int at) throws CutShort {
    if (at > file.limit() - Integer.BYTES) {
      throw new CutShort();
    }
    return file.getInt(at);
  }
}
