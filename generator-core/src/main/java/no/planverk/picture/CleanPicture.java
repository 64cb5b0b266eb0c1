package no.planverk.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.picture.PicturePart.What;

/**
 * A picture without what a camera or a program wrote about it: where and when it was taken, by whom
 * and with what.
 *
 * <p>Whole pieces of the file are left out and no pixel is touched; a picture that holds nothing
 * but itself keeps its very bytes. Of EXIF only which way is up is kept, so that nothing turns.
 *
 * @param bytes what can be published
 * @param cut how many bytes of other things it held
 */
public record CleanPicture(byte[] bytes, int cut) {

  /** The clean picture; empty when the file is cut short or damaged, or no picture we know. */
  public static Optional<CleanPicture> of(byte[] bytes) {
    return PictureKind.of(bytes)
        .filter(kind -> kind != PictureKind.SVG)
        .flatMap(kind -> of(kind, bytes));
  }

  private static Optional<CleanPicture> of(PictureKind kind, byte[] bytes) {
    try {
      List<PicturePart> parts = parts(kind, bytes);
      boolean clean =
          parts.stream().allMatch(part -> part.what() == What.PICTURE || isOurs(kind, bytes, part));
      return Optional.of(clean ? new CleanPicture(bytes, 0) : cleaned(kind, bytes, parts));
    } catch (CutShort e) {
      return Optional.empty();
    }
  }

  private static List<PicturePart> parts(PictureKind kind, byte[] bytes) throws CutShort {
    return switch (kind) {
      case PNG -> PngParts.of(bytes);
      case JPEG -> JpegParts.of(bytes);
      case WEBP -> WebpParts.of(bytes);
      case SVG -> throw new IllegalArgumentException("an SVG has no such parts");
    };
  }

  /** Whether a part is what we would put in its place. */
  private static boolean isOurs(PictureKind kind, byte[] bytes, PicturePart part) {
    return part.what() == What.EXIF
        && Arrays.equals(
            Orientation.in(bytes, part).part(kind),
            Arrays.copyOfRange(bytes, part.start(), part.end()));
  }

  private static CleanPicture cleaned(PictureKind kind, byte[] bytes, List<PicturePart> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int cut = 0;
    boolean turned = false;
    for (PicturePart part : parts) {
      Orientation way =
          part.what() == What.EXIF && !turned ? Orientation.in(bytes, part) : Orientation.UPRIGHT;
      if (part.what() == What.PICTURE) {
        out.write(bytes, part.start(), part.length());
      } else if (way.value() != 1) {
        out.writeBytes(way.part(kind));
        turned = true;
      }
      cut += part.what() == What.PICTURE ? 0 : part.length();
    }
    byte[] clean = out.toByteArray();
    return new CleanPicture(kind == PictureKind.WEBP ? webp(clean, turned) : clean, cut);
  }

  /** The header tells how long a WebP file is, and in its long form what is in it. */
  private static byte[] webp(byte[] bytes, boolean turned) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(4, bytes.length - 8);
    if (bytes[15] == 'X') {
      bytes[20] = (byte) ((bytes[20] & ~0x0C) | (turned ? 0x08 : 0));
    }
    return bytes;
  }
}
