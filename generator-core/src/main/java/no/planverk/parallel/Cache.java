package no.planverk.parallel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.hash.Sha256;

/**
 * Bytes that were costly to make, kept in a folder by what they were made from.
 *
 * <p>It only ever saves time: an entry that is missing, damaged or another key's is as if it were
 * not there, and a folder that cannot be written is gone without. Safe for several threads, and for
 * several builds on one folder.
 *
 * @param folder where the entries are; made when the first is written
 */
public record Cache(Path folder) {
  private static final int CHECK_LENGTH = 32;

  /**
   * The name of an entry.
   *
   * @param hash SHA-256 in hexadecimal
   */
  public record Key(String hash) {

    /** The key of something that was made from these parts, in this order, and nothing else. */
    public static Key of(byte[]... parts) {
      MessageDigest digest = Sha256.digest();
      for (byte[] part : parts) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
      }
      return new Key(HexFormat.of().formatHex(digest.digest()));
    }
  }

  /** What is kept under a key; empty when there is nothing whole. */
  public Optional<byte[]> get(Key key) {
    try {
      byte[] entry = Files.readAllBytes(file(key));
      if (entry.length < CHECK_LENGTH) {
        return Optional.empty();
      }
      byte[] content = Arrays.copyOfRange(entry, CHECK_LENGTH, entry.length);
      byte[] check = Arrays.copyOf(entry, CHECK_LENGTH);
      return Arrays.equals(check, check(key, content)) ? Optional.of(content) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps some bytes under a key, when the folder lets us; what stands in its place goes. */
  public void put(Key key, byte[] content) {
    Path file = file(key);
    try {
      Path shelf = shelf(file);
      Path draft = Files.createTempFile(shelf, "ny", null);
      try {
        Files.write(draft, check(key, content));
        Files.write(draft, content, StandardOpenOption.APPEND);
        clear(file);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | UncheckedIOException e) {
      // the next build makes it again
    }
  }

  /** The folder of an entry; a file in its place is no entry of ours. */
  private static Path shelf(Path file) throws IOException {
    Path shelf = Objects.requireNonNull(file.getParent());
    if (Files.isRegularFile(shelf, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(shelf);
    }
    return Files.createDirectories(shelf);
  }

  /** Nothing can be moved to where a folder stands. */
  private static void clear(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> all = Files.walk(file)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private Path file(Key key) {
    return folder.resolve(key.hash().substring(0, 2)).resolve(key.hash().substring(2));
  }

  /** Holds the key as well, so that an entry in another's place is not taken for it. */
  private static byte[] check(Key key, byte[] content) {
    MessageDigest digest = Sha256.digest();
    digest.update(key.hash().getBytes(StandardCharsets.US_ASCII));
    return digest.digest(content);
  }
}
