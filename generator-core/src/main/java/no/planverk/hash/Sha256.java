package no.planverk.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), the one way we tell contents apart. */
public final class Sha256 {

  private Sha256() {}

  /** A digest that has not been given anything yet. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The 32 bytes of a content. */
  public static byte[] of(byte[] content) {
    return digest().digest(content);
  }

  /** The same as 64 hexadecimal digits, small letters. */
  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(of(content));
  }
}
