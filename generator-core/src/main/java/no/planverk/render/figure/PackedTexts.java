package no.planverk.render.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Two texts that say much the same, in a small part of the room they take.
 *
 * <p>They are not kept on a disk: one that is full, or emptied by somebody else, has no say in a
 * site that is being made.
 */
final class PackedTexts {

  private final byte[] packed;
  private final int first;
  private final int both;

  private PackedTexts(byte[] packed, int first, int both) {
    this.packed = packed;
    this.first = first;
    this.both = both;
  }

  static PackedTexts of(String first, String second) {
    byte[] one = first.getBytes(StandardCharsets.UTF_8);
    byte[] other = second.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 4096)) {
      out.write(one);
      out.write(other);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    } finally {
      deflater.end();
    }
    return new PackedTexts(packed.toByteArray(), one.length, one.length + other.length);
  }

  /** How many bytes are held. */
  int size() {
    return packed.length;
  }

  String first() {
    return new String(unpacked(first), StandardCharsets.UTF_8);
  }

  String second() {
    return new String(unpacked(both), first, both - first, StandardCharsets.UTF_8);
  }

  private byte[] unpacked(int length) {
    byte[] texts = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int at = 0;
      while (at < length) {
        at += inflater.inflate(texts, at, length - at);
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("not what was packed", e);
    } finally {
      inflater.end();
    }
    return texts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedTexts texts
        && first == texts.first
        && both == texts.both
        && Arrays.equals(packed, texts.packed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed);
  }
}
