package no.planverk.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import no.planverk.picture.PicturePart.What;

/** Takes a PNG file apart into its chunks (W3C PNG, 5). */
final class PngParts {
  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;

  /** Chunks that may be left out by a reader and still tell how the picture is drawn. */
  private static final Set<String> HELPFUL =
      Set.of(
          "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST",
          "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

  private PngParts() {}

  /** The signature, the chunks, and what follows the last. */
  static List<PicturePart> of(byte[] bytes) throws CutShort {
    List<PicturePart> parts = new ArrayList<>();
    parts.add(new PicturePart(0, SIGNATURE, What.PICTURE));
    int at = SIGNATURE;
    String name = "";
    while (!name.equals("IEND")) {
      int end = end(bytes, at);
      name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      parts.add(new PicturePart(at, end, what(name)));
      at = end;
    }
    if (at < bytes.length) {
      parts.add(new PicturePart(at, bytes.length, What.OTHER));
    }
    return parts;
  }

  private static int end(byte[] bytes, int at) throws CutShort {
    if (bytes.length - at < AROUND) {
      throw new CutShort();
    }
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int length = file.getInt(at);
    if (length < 0 || length > bytes.length - at - AROUND) {
      throw new CutShort();
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, at + 4, 4 + length);
    if ((int) sum.getValue() != file.getInt(at + 8 + length)) {
      throw new CutShort();
    }
    return at + AROUND + length;
  }

  /** A small first letter says that the picture can be drawn without. */
  private static What what(String name) {
    if (name.equals("eXIf")) {
      return What.EXIF;
    }
    return Character.isUpperCase(name.charAt(0)) || HELPFUL.contains(name)
        ? What.PICTURE
        : What.OTHER;
  }
}
