package no.planverk.again;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What the disk says of the files in a folder without reading them: size, when the content was
 * changed, and, where the system tells, when anything was, which nobody can set back.
 */
final class FileStates extends SimpleFileVisitor<Path> {

  /** Git's own, which changes by itself. */
  private static final String GIT = ".git";

  private static final long SETTLED = TimeUnit.SECONDS.toNanos(3);

  private final Path root;
  private final boolean tellsChanges;
  private final Map<String, String> states = new HashMap<>();

  private FileStates(Path root) {
    this.root = root;
    this.tellsChanges = root.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /** The states of everything in a folder but folders, by path; empty where there is none. */
  static Map<String, String> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    Path root = folder.toRealPath();
    FileStates walk = new FileStates(root);
    Files.walkFileTree(root, Set.of(), Integer.MAX_VALUE, walk);
    return walk.states;
  }

  /** The state of one file, which may be a link or missing. */
  static String of(Path file) throws IOException {
    return Files.exists(file)
        ? state(Files.readAttributes(file, BasicFileAttributes.class)) + " " + file
        : "- " + file;
  }

  /**
   * Whether a file was left alone so long that another change would show: some disks tell time in
   * steps of two seconds.
   */
  static boolean isSettled(String state, FileTime now) {
    String[] parts = state.split(" ", -1);
    long latest = Math.max(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    return latest < now.to(TimeUnit.NANOSECONDS) - SETTLED;
  }

  private static String state(BasicFileAttributes attributes) {
    return attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return folder.endsWith(GIT) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String kind = attributes.isRegularFile() ? "" : "+";
    String path = root.relativize(file).toString();
    states.put(path, kind + state(attributes) + " " + changed(file));
    return FileVisitResult.CONTINUE;
  }

  private long changed(Path file) throws IOException {
    return tellsChanges
            && Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
                instanceof FileTime time
        ? time.to(TimeUnit.NANOSECONDS)
        : 0;
  }
}
