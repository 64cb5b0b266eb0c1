package no.planverk.output;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import no.planverk.model.municipality.Colours;
import no.planverk.parallel.Artifact;
import no.planverk.site.SharedPicture;

/**
 * The card that is shown where a page is shared: a list of plans in the municipality's colour.
 *
 * <p>Drawn in two colours and stored as it is: how well bytes are packed differs from machine to
 * machine, and a site is the same everywhere.
 */
final class SharingCard {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MOST_STORED = 65535;
  private static final String PLAIN = "#1e2b3c";

  /** The lines of the list, each with its mark: from the left, from the top, wide, high. */
  private static final int[][] WHITE = {
    {340, 190, 40, 40}, {420, 195, 440, 30},
    {340, 295, 40, 40}, {420, 300, 340, 30},
    {340, 400, 40, 40}, {420, 405, 400, 30}
  };

  private SharingCard() {}

  /** None where it is not known where the site will be: then nothing can point at it. */
  static List<Artifact> of(SiteToWrite toWrite) {
    if (toWrite.site().model().municipality().siteAddress() == null) {
      return List.of();
    }
    Colours colours = toWrite.site().model().municipality().colours();
    String main = colours == null ? PLAIN : colours.main().hex();
    return List.of(new Artifact(SharedPicture.CARD, () -> png(main)));
  }

  /** The card in a colour written as {@code #rrggbb}. */
  static byte[] png(String colour) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(0x89504E470D0A1A0AL);
      chunk(out, "IHDR", header());
      int rgb = Integer.parseInt(colour.substring(1), 16);
      chunk(
          out, "PLTE", new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb, -1, -1, -1});
      chunk(out, "IDAT", stored(rows()));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** One bit for each dot, an index into the palette. */
  private static byte[] header() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(WIDTH);
      out.writeInt(HEIGHT);
      out.write(new byte[] {1, 3, 0, 0, 0});
    }
    return bytes.toByteArray();
  }

  /** Each row begins with the number of its filter, which is none. */
  private static byte[] rows() {
    int row = 1 + WIDTH / 8;
    byte[] rows = new byte[row * HEIGHT];
    for (int[] box : WHITE) {
      for (int y = box[1]; y < box[1] + box[3]; y++) {
        for (int x = box[0]; x < box[0] + box[2]; x++) {
          rows[y * row + 1 + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    return rows;
  }

  private static byte[] stored(byte[] rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(0x7801);
      for (int from = 0; from < rows.length; from += MOST_STORED) {
        int length = Math.min(MOST_STORED, rows.length - from);
        out.writeByte(from + length == rows.length ? 1 : 0);
        out.writeShort(Short.reverseBytes((short) length));
        out.writeShort(Short.reverseBytes((short) ~length));
        out.write(rows, from, length);
      }
      Adler32 sum = new Adler32();
      sum.update(rows);
      out.writeInt((int) sum.getValue());
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
    byte[] named = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(named);
    sum.update(content);
    out.writeInt(content.length);
    out.write(named);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
