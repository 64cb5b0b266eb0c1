package no.planverk.render.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Texts that say much the same, in a small part of the room they take.
 *
 * <p>They are not kept on a disk: one that is full, or emptied by somebody else, has no say in a
 * site that is being made.
 */
final class PackedTexts {

  private final byte[] packed;
  private final List<Integer> lengths;

  private PackedTexts(byte[] packed, List<Integer> lengths) {
    this.packed = packed;
    this.lengths = lengths;
  }

  static PackedTexts of(List<String> texts) {
    List<byte[]> all = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 4096)) {
      for (byte[] text : all) {
        out.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    } finally {
      deflater.end();
    }
    return new PackedTexts(packed.toByteArray(), all.stream().map(text -> text.length).toList());
  }

  /** How many bytes are held. */
  int size() {
    return packed.length;
  }

  /** One of the texts, by its number. */
  String text(int number) {
    int from = lengths.stream().limit(number).mapToInt(Integer::intValue).sum();
    int length = lengths.get(number);
    return new String(unpacked(from + length), from, length, StandardCharsets.UTF_8);
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
        && lengths.equals(texts.lengths)
        && Arrays.equals(packed, texts.packed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed);
  }
}
