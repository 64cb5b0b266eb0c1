package no.planverk.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file was found to be when it was looked into.
 *
 * @param kind what it holds; empty where that is nothing we know
 * @param fault what keeps it from being published
 * @param legibility whether it can be read by all
 */
record Looked(Optional<AttachmentKind> kind, Fault fault, Legibility legibility) {

  /** What can be wrong with a file of a kind we know. */
  enum Fault {
    NONE(""),
    BROKEN("vedlegg-skadet"),
    ENCRYPTED("vedlegg-kryptert"),
    MACRO("vedlegg-makro"),
    SCRIPT("vedlegg-skript"),
    PACKED("vedlegg-pakket");

    private final String rule;

    Fault(String rule) {
      this.rule = rule;
    }

    /** What is told of it. */
    String rule() {
      return rule;
    }
  }

  private static final int LOOKED_AT = 1024;
  private static final Pattern PDF =
      Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*%PDF-.*", Pattern.DOTALL);
  private static final String ZIP = "504b0304";

  /** What Word makes of a document with a password, and what it made of every document once. */
  private static final String COMPOUND = "d0cf11e0";

  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

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
      return with(Fault.BROKEN);
    }
    boolean encrypted = first.equals(COMPOUND) && text(bytes, bytes.length).contains(ENCRYPTED);
    return encrypted ? with(Fault.ENCRYPTED) : with(Fault.NONE);
  }

  /** Something of no kind that is known. */
  static Looked with(Fault fault) {
    return new Looked(Optional.empty(), fault, Legibility.READABLE);
  }

  /** Something of a kind. */
  static Looked with(AttachmentKind kind, Fault fault) {
    return new Looked(Optional.of(kind), fault, Legibility.READABLE);
  }

  private static String text(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }
}
