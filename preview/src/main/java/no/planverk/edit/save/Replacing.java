package no.planverk.edit.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.edit.Edited;
import no.planverk.source.OnDisk;

/**
 * Puts whole files in place of files: all of them, or where one fails none. What the files held is
 * kept beside them until all is done, so that going back needs no room on a disk that is full.
 */
final class Replacing {

  /** Hidden, so that nobody takes it for a file of the author's while it is there. */
  private static final String BESIDE = NotWritten.OWN + "lagrer-";

  private static final String BEFORE = NotWritten.OWN + "forrige-";

  private interface Step {
    void run() throws IOException;
  }

  private final Path folder;
  private final Map<Path, Path> beside = new LinkedHashMap<>();
  private final Map<Path, Path> before = new LinkedHashMap<>();
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
      List<Path> gone = edited.gone().stream().map(path -> OnDisk.of(folder, path)).toList();
      for (Map.Entry<String, byte[]> file : edited.files().entrySet()) {
        replacing.write(OnDisk.of(folder, file.getKey()), file.getValue());
      }
      for (Path file : gone) {
        replacing.keep(file);
      }
      for (Map.Entry<Path, Path> file : replacing.beside.entrySet()) {
        replacing.replace(file.getKey(), file.getValue());
      }
      for (Path file : gone) {
        replacing.remove(file);
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
    keep(file);
    Path own = parent.resolve(BESIDE + file.getFileName());
    beside.put(file, own);
    Files.deleteIfExists(own);
    if (before.containsKey(file)) {
      // With the rights of the file that is there.
      Files.copy(file, own, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(own, bytes, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    } else {
      Files.write(own, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  /** Keeps what a file holds, where there is one that may be written. */
  private void keep(Path file) throws IOException {
    Path parent = Objects.requireNonNull(file.getParent());
    if (!parent.toRealPath().startsWith(folder.toRealPath())) {
      throw new NotWritten.Outside(file);
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!isWritable(file)) {
      throw new AccessDeniedException(file.toString(), null, "read-only");
    }
    Path old = parent.resolve(BEFORE + file.getFileName());
    before.put(file, old);
    Files.deleteIfExists(old);
    Files.copy(file, old, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** A file can be replaced that may not be written: who has made it so means it. */
  private static boolean isWritable(Path file) throws IOException {
    PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return Files.isWritable(file)
        && (rights == null
            || rights.readAttributes().permissions().stream()
                .anyMatch(right -> right.name().endsWith("_WRITE")));
  }

  private void replace(Path file, Path own) throws IOException {
    if (before.containsKey(file)) {
      back.push(() -> restore(file));
      move(own, file);
    } else {
      move(own, file);
      back.push(() -> Files.deleteIfExists(file));
    }
  }

  private void remove(Path file) throws IOException {
    back.push(() -> restore(file));
    Files.delete(file);
  }

  private void restore(Path file) throws IOException {
    move(Objects.requireNonNull(before.remove(file)), file);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unknown) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** As much as can be: what cannot is told with why, and what it held lies beside it still. */
  private void undo(IOException why) {
    while (!back.isEmpty()) {
      try {
        back.pop().run();
      } catch (IOException worse) {
        why.addSuppressed(worse);
      }
    }
  }

  /** What cannot be taken away is hidden, and is no reason to say that nothing was saved. */
  private void tidy() {
    List<Path> own = new ArrayList<>(beside.values());
    own.addAll(before.values());
    for (Path file : own) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException held) {
        file.toFile().deleteOnExit();
      }
    }
  }
}
