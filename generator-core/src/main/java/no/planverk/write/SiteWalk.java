package no.planverk.write;

import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks over a site's folder, and passes by what moves along as a whole. */
final class SiteWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final Map<String, BasicFileAttributes> entries = new TreeMap<>();
  private final TreeSet<String> folders = new TreeSet<>();

  SiteWalk(Path root) {
    this.root = root;
  }

  /** Everything but folders, by path. */
  Map<String, BasicFileAttributes> entries() {
    return entries;
  }

  /** The folders without anything in them, sorted. */
  List<String> emptyFolders() {
    return new ArrayList<>(folders);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    filled(folder);
    if (Guests.MOVED.contains(path(folder))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    folders.add(path(folder));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    filled(file);
    entries.put(path(file), attributes);
    return FileVisitResult.CONTINUE;
  }

  private void filled(Path inside) {
    folders.remove(path(Objects.requireNonNull(inside.getParent())));
  }

  private String path(Path inside) {
    return root.relativize(inside).toString().replace('\\', '/');
  }
}
