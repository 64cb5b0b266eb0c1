package no.planverk.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds, in one process or two, from writing the same site.
 *
 * <p>The file lock is the system's and ends with its process however that ends. Within a process it
 * does not suffice: on POSIX systems closing any opening of a file drops the process's locks on it,
 * so a second build would take the first one's lock away by trying. So a build first takes a system
 * property, the one thing that all copies of this class in a virtual machine share, and nothing
 * here reads the lock file.
 */
final class SiteLock implements AutoCloseable {

  private static final int TRIES = 20;

  private final Path workshop;
  private final String property;
  private final FileChannel channel;

  private SiteLock(Path workshop, String property, FileChannel channel) {
    this.workshop = workshop;
    this.property = property;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder, which is made if it is missing; never waits.
   *
   * @throws BusyException when another build has it
   */
  static SiteLock take(Path workshop) throws IOException {
    Path parent = Files.createDirectories(Objects.requireNonNull(workshop.getParent()));
    String pid = Long.toString(ProcessHandle.current().pid());
    String property = "planverk.writes." + parent.toRealPath().resolve(workshop.getFileName());
    if (System.getProperties().putIfAbsent(property, pid) != null) {
      throw new BusyException(pid);
    }
    try {
      return signed(new SiteLock(workshop, property, locked(workshop)), pid);
    } catch (IOException | RuntimeException e) {
      System.clearProperty(property);
      throw e;
    }
  }

  private static SiteLock signed(SiteLock lock, String pid) throws IOException {
    try {
      Files.writeString(owner(lock.workshop), pid);
      return lock;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private static FileChannel locked(Path workshop) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try {
        Files.createDirectories(workshop);
        FileChannel channel = lockedNow(workshop);
        if (channel != null) {
          return channel;
        }
      } catch (NoSuchFileException | FileAlreadyExistsException e) {
        // another build ended in this very moment and took the folder away
      }
    }
    throw new BusyException("?");
  }

  /** Nothing when what was locked is no longer the file of that name: its last owner deleted it. */
  private static @Nullable FileChannel lockedNow(Path workshop) throws IOException {
    Path file = file(workshop);
    if (Files.notExists(file)) {
      Files.createFile(file);
    }
    Object opened = key(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new BusyException(Files.readString(owner(workshop)));
    }
    if (Objects.equals(opened, key(file))) {
      return channel;
    }
    channel.close();
    return null;
  }

  /** What tells a file from another of the same name; nothing on Windows. */
  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static Path file(Path workshop) {
    return workshop.resolve("lock");
  }

  private static Path owner(Path workshop) {
    return workshop.resolve("owner");
  }

  /** Gives the lock back and leaves nothing behind; the file goes while it is still locked. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(owner(workshop));
      Files.deleteIfExists(file(workshop));
      Files.deleteIfExists(workshop);
    } catch (DirectoryNotEmptyException e) {
      return; // another build has come in the meantime, and it is now its folder
    } finally {
      System.clearProperty(property);
    }
  }
}
