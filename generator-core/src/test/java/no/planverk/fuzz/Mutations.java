package no.planverk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Breaks seeds in the ways files are broken: a piece cut out, doubled, swapped for a word or for a
 * byte. The same numbers give the same bytes on every machine.
 */
final class Mutations {

  private static final int LONGEST = 20_000;

  private final List<byte[]> seeds;
  private final List<String> words;
  private final Random random;

  Mutations(List<byte[]> seeds, List<String> words, long number) {
    this.seeds = seeds;
    this.words = words;
    this.random = new Random(number);
  }

  /** Each seed as it is, then broken ones. */
  void run(int broken, Consumer<byte[]> target) {
    seeds.forEach(target);
    for (int i = 0; i < broken; i++) {
      target.accept(next());
    }
  }

  private byte[] next() {
    byte[] bytes = seeds.get(random.nextInt(seeds.size()));
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes = changed(bytes);
    }
    return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
  }

  private byte[] changed(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(12));
    byte[] piece = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(6)) {
      case 0 -> spliced(bytes, from, to, new byte[0]);
      case 1 -> spliced(bytes, from, from, piece);
      case 2 -> spliced(bytes, from, to, new byte[] {(byte) random.nextInt(256)});
      case 3 -> spliced(bytes, from, from, seeds.get(random.nextInt(seeds.size())));
      default -> spliced(bytes, from, random.nextBoolean() ? from : to, word());
    };
  }

  private byte[] word() {
    return words.get(random.nextInt(words.size())).getBytes(UTF_8);
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    byte[] made = new byte[from + middle.length + bytes.length - to];
    System.arraycopy(bytes, 0, made, 0, from);
    System.arraycopy(middle, 0, made, from, middle.length);
    System.arraycopy(bytes, to, made, from + middle.length, bytes.length - to);
    return made;
  }
}
