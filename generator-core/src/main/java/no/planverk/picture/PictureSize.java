package no.planverk.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Width and height in pixels, read from a picture's header without decoding the picture. */
record PictureSize(int width, int height) {

  long pixels() {
    return (long) width * height;
  }

  /** The size; empty when the header is cut short or says something impossible. */
  static Optional<PictureSize> of(PictureKind kind, byte[] bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    try {
      PictureSize size =
          switch (kind) {
            case PNG -> new PictureSize(header.getInt(16), header.getInt(20));
            case JPEG -> jpeg(header);
            case WEBP -> webp(header.order(ByteOrder.LITTLE_ENDIAN));
            case SVG -> throw new IllegalArgumentException("an SVG has no pixels");
          };
      return Optional.of(size).filter(found -> found.width > 0 && found.height > 0);
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Steps from segment to segment until the one that starts a frame (ITU T.81, B.2.2). */
  private static PictureSize jpeg(ByteBuffer header) {
    int at = 2;
    while (unsignedByte(header, at) == 0xFF) {
      int marker = unsignedByte(header, at + 1);
      if (startsFrame(marker)) {
        return new PictureSize(unsignedShort(header, at + 7), unsignedShort(header, at + 5));
      }
      at += marker == 0xFF ? 1 : 2 + Math.max(2, unsignedShort(header, at + 2));
    }
    return new PictureSize(0, 0);
  }

  private static boolean startsFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** One of three kinds of first chunk (RFC 9649, 2.5–2.7). */
  private static PictureSize webp(ByteBuffer header) {
    return switch (unsignedByte(header, 15)) {
      case 'X' -> new PictureSize(1 + int24(header, 24), 1 + int24(header, 27));
      case 'L' -> {
        int bits = header.getInt(21);
        yield new PictureSize(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
      }
      case ' ' ->
          new PictureSize(unsignedShort(header, 26) & 0x3FFF, unsignedShort(header, 28) & 0x3FFF);
      default -> new PictureSize(0, 0);
    };
  }

  private static int int24(ByteBuffer header, int at) {
    return unsignedShort(header, at) | unsignedByte(header, at + 2) << 16;
  }

  private static int unsignedByte(ByteBuffer header, int at) {
    return header.get(at) & 0xFF;
  }

  private static int unsignedShort(ByteBuffer header, int at) {
    return header.getShort(at) & 0xFFFF;
  }
}
