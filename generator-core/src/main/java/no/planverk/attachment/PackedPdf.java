package no.planverk.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Whether what a PDF must be unpacked for to be opened at all is more than a machine can bear. */
final class PackedPdf {

  private static final long MOST_UNPACKED = 200_000_000;
  private static final Pattern OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");
  private static final Pattern STREAM = Pattern.compile("[^d]stream\r?\n");

  private PackedPdf() {}

  static boolean isTooMuch(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher objects = OBJECTS.matcher(text);
    Matcher stream = STREAM.matcher(text);
    long unpacked = 0;
    int from = 0;
    while (unpacked <= MOST_UNPACKED && objects.find(from) && stream.find(objects.end())) {
      from = stream.end();
      unpacked += unpacked(bytes, from);
    }
    return unpacked > MOST_UNPACKED;
  }

  private static long unpacked(byte[] bytes, int from) {
    Inflater inflater = new Inflater();
    long unpacked = 0;
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] buffer = new byte[1 << 16];
      int count = inflater.inflate(buffer);
      while (count > 0 && unpacked <= MOST_UNPACKED) {
        unpacked += count;
        count = inflater.inflate(buffer);
      }
    } catch (DataFormatException notPacked) {
      return unpacked;
    } finally {
      inflater.end();
    }
    return unpacked;
  }
}
