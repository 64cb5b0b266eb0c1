package no.planverk.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.ForbiddenCharacters;

/** Finds the plain files under a folder without following a single link. */
final class SourceWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final Map<Path, FoundFile> known;
  private final List<FoundFile> files = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  private SourceWalk(Path root, Map<Path, FoundFile> known) {
    this.root = root;
    this.known = known;
  }

  /**
   * Walks a folder.
   *
   * @param known files that are the same values again where the disk tells the same of them
   */
  static SourceWalk of(Path root, Map<Path, FoundFile> known) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    SourceWalk walk = new SourceWalk(root, known);
    Files.walkFileTree(root, walk);
    walk.files.sort(Comparator.comparing(FoundFile::path).thenComparing(FoundFile::spelling));
    return walk;
  }

  /** The same with some files in place of what was known of them. */
  SourceWalk with(Map<Path, FoundFile> anew) {
    SourceWalk walk = new SourceWalk(root, Map.of());
    files.forEach(file -> walk.files.add(anew.getOrDefault(file.file(), file)));
    return walk;
  }

  /** What was found, sorted by path whatever order the disk gave. */
  List<FoundFile> files() {
    return files;
  }

  /** Links, devices and what could not be opened. */
  List<Diagnostic> findings() {
    return findings;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean passedOver = !folder.equals(root) && FileNames.passedOver(path(spelling(folder)));
    return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    FoundFile before = known.get(file);
    if (before != null && before.isAs(attributes)) {
      files.add(before);
      return FileVisitResult.CONTINUE;
    }
    String spelling = spelling(file);
    FoundFile found = new FoundFile(path(spelling), spelling, file, attributes);
    if (!FileNames.passedOver(found.path())) {
      if (attributes.isRegularFile()) {
        files.add(found);
      } else {
        String rule = attributes.isSymbolicLink() ? "fil-lenke" : "fil-spesiell";
        findings.add(Diagnostic.error(found.place(), rule));
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    if (file.equals(root)) {
      throw fault;
    }
    Place place = Place.startOf(ForbiddenCharacters.shown(path(spelling(file))));
    findings.add(FoundFile.unreadable(place, fault));
    return FileVisitResult.CONTINUE;
  }

  private String spelling(Path file) {
    List<String> parts = new ArrayList<>();
    root.relativize(file).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  private static String path(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFC);
  }
}
