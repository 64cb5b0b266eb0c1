package no.planverk.edit.save;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.planverk.edit.Edited;

/** Puts whole files in place of files: all of them, or where one fails none. */
final class Replacing {

  /** Hidden, so that nobody takes it for a file of the author's while it is there. */
  private static final String BESIDE = ".planverk-lagrer-";

  private interface Step {
    void run() throws IOException;
  }

  private final Path folder;
  private final Map<Path, Path> beside = new LinkedHashMap<>();
  private final Deque<Step> back = new ArrayDeque<>();

  private Replacing(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes files.
   *
   * @throws IOException when one cannot be; the others are then as they were
   */
  static void with(Edited edited, Path folder) throws IOException {
    Replacing replacing = new Replacing(folder);
    try {
      for (Map.Entry<String, byte[]> file : edited.files().entrySet()) {
        replacing.write(folder.resolve(file.getKey()), file.getValue());
      }
      for (Map.Entry<Path, Path> file : replacing.beside.entrySet()) {
        replacing.replace(file.getKey(), file.getValue());
      }
      for (String path : edited.gone()) {
        replacing.remove(folder.resolve(path));
      }
    } catch (IOException broken) {
      replacing.undo(broken);
      throw broken;
    } finally {
      replacing.tidy();
    }
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Path parent = Objects.requireNonNull(file.getParent());
    if (!Files.isDirectory(parent)) {
      Files.createDirectory(parent);
      back.push(() -> Files.delete(parent));
    }
    if (!parent.toRealPath().startsWith(folder.toRealPath())) {
      throw new IOException(file + " leads out of the folder");
    }
    Path own = parent.resolve(BESIDE + file.getFileName());
    Files.deleteIfExists(own);
    beside.put(file, own);
    Files.write(own, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    PosixFileAttributeView rights = Files.getFileAttributeView(own, PosixFileAttributeView.class);
    if (rights != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      rights.setPermissions(Files.getPosixFilePermissions(file));
    }
  }

  private void replace(Path file, Path own) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] old = Files.readAllBytes(file);
      back.push(() -> Files.write(file, old));
    } else {
      back.push(() -> Files.deleteIfExists(file));
    }
    try {
      Files.move(own, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unknown) {
      Files.move(own, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void remove(Path file) throws IOException {
    byte[] old = Files.readAllBytes(file);
    Files.delete(file);
    back.push(() -> Files.write(file, old));
  }

  private void undo(IOException why) {
    try {
      tidy();
      while (!back.isEmpty()) {
        back.pop().run();
      }
    } catch (IOException worse) {
      why.addSuppressed(worse);
    }
  }

  private void tidy() throws IOException {
    for (Path own : beside.values()) {
      Files.deleteIfExists(own);
    }
  }
}
