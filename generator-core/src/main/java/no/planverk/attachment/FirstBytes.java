package no.planverk.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import no.planverk.attachment.Looked.Fault;

/** Knows a file's kind by its first bytes, and has it looked into. */
final class FirstBytes {

  private static final int LOOKED_AT = 1024;
  private static final Pattern PDF =
      Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*%PDF-.*", Pattern.DOTALL);
  private static final String ZIP = "504b0304";

  /** What Word makes of a document with a password, and what it made of every document once. */
  private static final String COMPOUND = "d0cf11e0";

  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private FirstBytes() {}

  static Looked at(byte[] bytes) {
    String start = text(bytes, LOOKED_AT);
    String first = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
    if (PDF.matcher(start).matches()) {
      return PdfLook.at(bytes);
    }
    if (first.equals(ZIP)) {
      return ZipLook.at(bytes);
    }
    if (bytes.length == 0) {
      return Looked.with(Fault.BROKEN);
    }
    boolean encrypted = first.equals(COMPOUND) && text(bytes, bytes.length).contains(ENCRYPTED);
    return encrypted ? Looked.with(Fault.ENCRYPTED) : Looked.with(Fault.NONE);
  }

  private static String text(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }
}
