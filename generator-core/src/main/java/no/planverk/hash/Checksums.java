package no.planverk.hash;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Sums that show whether bytes were changed by chance or by hand; processors make them many times
 * as quickly as a {@link Sha256}. Who means harm can give other bytes the same, so nothing is
 * trusted for having it.
 */
public final class Checksums {

  private Checksums() {}

  /** Two different sums of a content, together 16 hexadecimal digits, small letters. */
  public static String hex(byte[] content) {
    HexFormat form = HexFormat.of();
    int first = sum(new CRC32(), content);
    int second = sum(new CRC32C(), content);
    return form.toHexDigits(first) + form.toHexDigits(second);
  }

  private static int sum(Checksum sum, byte[] content) {
    sum.update(content);
    return (int) sum.getValue();
  }
}
