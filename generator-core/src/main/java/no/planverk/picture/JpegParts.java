package no.planverk.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.planverk.picture.PicturePart.What;

/** Takes a JPEG file apart into its segments (ITU T.81, B.1). */
final class JpegParts {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int COMMENT = 0xFE;
  private static final Set<String> OF_THE_PICTURE = Set.of("JFIF\0", "Adobe", "ICC_P");

  private final byte[] bytes;
  private final List<PicturePart> parts = new ArrayList<>();

  private JpegParts(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The segments, with a scan's data as part of its segment, and what follows the picture. */
  static List<PicturePart> of(byte[] bytes) throws CutShort {
    JpegParts jpeg = new JpegParts(bytes);
    jpeg.add(0, 2, What.PICTURE);
    int at = 2;
    while (jpeg.marker(at) != END_OF_IMAGE) {
      at = jpeg.segment(at);
    }
    jpeg.add(at, at + 2, What.PICTURE);
    if (at + 2 < bytes.length) {
      jpeg.add(at + 2, bytes.length, What.OTHER);
    }
    return jpeg.parts;
  }

  private int segment(int at) throws CutShort {
    int marker = marker(at);
    if (marker == 0xFF) {
      add(at, at + 1, What.PICTURE);
      return at + 1;
    }
    int length = unsigned(at + 2) << 8 | unsigned(at + 3);
    int end = at + 2 + Math.max(2, length);
    if (marker == START_OF_SCAN) {
      end = endOfScan(end);
    }
    if (end > bytes.length) {
      throw new CutShort();
    }
    add(at, end, what(marker, at + 4));
    return end;
  }

  /** Inside a scan a zero or a restart follows each 0xFF; anything else ends it. */
  private int endOfScan(int start) throws CutShort {
    int at = start;
    while (unsigned(at) != 0xFF || isInScan(unsigned(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean isInScan(int next) {
    return next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
  }

  private What what(int marker, int content) {
    boolean application = marker >= 0xE0 && marker <= 0xEF;
    String name =
        new String(
            bytes, content, Math.min(5, bytes.length - content), StandardCharsets.ISO_8859_1);
    if (marker == 0xE1 && name.startsWith("Exif")) {
      return What.EXIF;
    }
    boolean words = marker == COMMENT || (application && !OF_THE_PICTURE.contains(name));
    return words ? What.OTHER : What.PICTURE;
  }

  private int marker(int at) throws CutShort {
    if (unsigned(at) != 0xFF) {
      throw new CutShort();
    }
    return unsigned(at + 1);
  }

  private int unsigned(int at) throws CutShort {
    if (at >= bytes.length) {
      throw new CutShort();
    }
    return bytes[at] & 0xFF;
  }

  private void add(int start, int end, What what) {
    parts.add(new PicturePart(start, end, what));
  }
}
