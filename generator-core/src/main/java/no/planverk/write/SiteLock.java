package no.planverk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Keeps two builds, in one process or two, from writing the same site.
 *
 * <p>The file lock is the system's and ends with its process however that ends. Within a process it
 * does not suffice: on POSIX systems a second build that opens and closes the same file would drop
 * the first one's lock. So a build first takes a system property, the one thing that all copies of
 * this class in a virtual machine share.
 */
final class SiteLock implements AutoCloseable {

  /** Far beyond the file's end: where locks bar reading, others can still read who holds it. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int TRIES = 20;

  private final Path workshop;
  private final String property;
  private final FileChannel channel;

  private SiteLock(Path workshop, String property, FileChannel channel) {
    this.workshop = workshop;
    this.property = property;
    this.channel = channel;
  }

  /** Takes the lock, in a folder that is made if it is missing; never waits. */
  static SiteLock take(Path workshop) throws IOException {
    Files.createDirectories(workshop);
    String pid = Long.toString(ProcessHandle.current().pid());
    String property = "planverk.writes." + workshop.toRealPath().toUri();
    if (System.getProperties().putIfAbsent(property, pid) != null) {
      throw new BusyException(pid);
    }
    try {
      return new SiteLock(workshop, property, locked(workshop, pid + " " + UUID.randomUUID()));
    } catch (IOException | RuntimeException e) {
      System.clearProperty(property);
      throw e;
    }
  }

  /** Tries again when another build ended, and took the file away, between opening and locking. */
  private static FileChannel locked(Path workshop, String mark) throws IOException {
    Path file = workshop.resolve("lock");
    for (int i = 0; i < TRIES; i++) {
      try {
        Files.createDirectories(workshop);
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
          channel.close();
          throw new BusyException(Files.readString(file).replaceFirst(" .*", ""));
        }
        channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
        if (Files.readString(file).equals(mark)) {
          return channel;
        }
        channel.close();
      } catch (NoSuchFileException e) {
        // another build ended and took the whole folder away
      }
    }
    throw new BusyException("?");
  }

  /** Gives the lock back and leaves nothing behind; the file goes while it is still locked. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(workshop.resolve("lock"));
      Files.deleteIfExists(workshop);
    } catch (DirectoryNotEmptyException e) {
      return; // another build has come in the meantime, and it is now its folder
    } finally {
      System.clearProperty(property);
    }
  }
}
