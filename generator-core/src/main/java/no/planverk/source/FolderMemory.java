package no.planverk.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder as they were last found. A file the disk tells the same of is the very same
 * value again; and where it is known which files were written to, the disk is asked of those alone.
 */
final class FolderMemory {

  private final Path root;
  private Map<Path, FoundFile> known = Map.of();
  private @Nullable SourceWalk last;

  /** The memory of a folder, which holds nothing yet. */
  FolderMemory(Path root) {
    this.root = root;
  }

  /**
   * What lies in the folder now.
   *
   * @param touched the files that are said to have been changed since; empty where that is not
   *     known
   */
  SourceWalk now(Set<Path> touched) throws IOException {
    Map<Path, FoundFile> anew = new HashMap<>();
    SourceWalk before = last;
    SourceWalk now =
        before != null && before.findings().isEmpty() && isWritten(touched, anew)
            ? before.with(anew)
            : SourceWalk.of(root, known);
    Map<Path, FoundFile> files = new HashMap<>();
    now.files().forEach(file -> files.put(file.file(), file));
    known = files;
    last = now;
    return now;
  }

  /** Whether the files are all there as before, and have at most been written to. */
  private boolean isWritten(Set<Path> touched, Map<Path, FoundFile> anew) throws IOException {
    for (Path file : touched) {
      FoundFile was = known.get(file);
      BasicFileAttributes told = told(file);
      if (was != null && told != null && told.isRegularFile()) {
        anew.put(file, was.as(told));
      } else if (was != null || told != null) {
        return false;
      }
    }
    return !touched.isEmpty();
  }

  private static @Nullable BasicFileAttributes told(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException gone) {
      return null; // what an editor puts aside while it saves
    }
  }
}
