package no.planverk.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The files of a folder as the newest commit has them.
 *
 * <p>Git's own comparison runs the programs the repository names as filters; this one runs none.
 */
final class Committed {

  private final ObjectReader reader;
  private final Path top;
  private final String prefix;
  private final Map<String, ObjectId> contents = new HashMap<>();

  private Committed(ObjectReader reader, Path top, String prefix) {
    this.reader = reader;
    this.top = top;
    this.prefix = prefix;
  }

  static Committed of(ObjectReader reader, RevCommit commit, Path top, Path folder)
      throws IOException {
    String separator = folder.getFileSystem().getSeparator();
    String way = top.relativize(folder).toString().replace(separator, "/");
    Committed committed = new Committed(reader, top, way);
    try (TreeWalk files = new TreeWalk(reader)) {
      files.addTree(commit.getTree());
      files.setRecursive(true);
      if (!way.isEmpty()) {
        files.setFilter(PathFilter.create(way));
      }
      while (files.next()) {
        committed.contents.put(files.getPathString(), files.getObjectId(0));
      }
    }
    return committed;
  }

  /** The folder's path from the top of the working tree; empty where it is the top. */
  String prefix() {
    return prefix;
  }

  /** Those of the files that lie on the disk as they were committed, by their path in git. */
  Map<String, String> unchanged(Set<String> files) throws IOException {
    Map<String, String> same = new HashMap<>();
    for (Map.Entry<String, ObjectId> content : contents.entrySet()) {
      String path = content.getKey();
      String name = prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
      String file = Normalizer.normalize(name, Normalizer.Form.NFC);
      if (files.contains(file) && isOnDisk(top.resolve(path), content.getValue())) {
        same.put(path, file);
      }
    }
    return same;
  }

  /** The bytes of those whose paths from the folder are of a form, but for very large ones. */
  Map<String, byte[]> held(Pattern paths, int limit) throws IOException {
    Map<String, byte[]> held = new TreeMap<>();
    for (Map.Entry<String, ObjectId> content : contents.entrySet()) {
      String path = content.getKey();
      String name = prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
      String file = Normalizer.normalize(name, Normalizer.Form.NFC);
      if (paths.matcher(file).matches() && reader.has(content.getValue(), Constants.OBJ_BLOB)) {
        ObjectLoader loader = reader.open(content.getValue(), Constants.OBJ_BLOB);
        if (loader.getSize() <= limit) {
          held.put(file, loader.getBytes(limit));
        }
      }
    }
    return held;
  }

  private boolean isOnDisk(Path file, ObjectId content) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] now = Files.readAllBytes(file);
    try (ObjectInserter.Formatter names = new ObjectInserter.Formatter()) {
      return names.idFor(Constants.OBJ_BLOB, now).equals(content) || isAlike(now, content);
    }
  }

  /** Git may write other line ends to the disk than it keeps. */
  private boolean isAlike(byte[] now, ObjectId content) throws IOException {
    try {
      byte[] was = reader.open(content, Constants.OBJ_BLOB).getBytes(2 * now.length + 1);
      return Arrays.equals(withoutReturns(now), withoutReturns(was));
    } catch (MissingObjectException | LargeObjectException different) {
      return false;
    }
  }

  private static byte[] withoutReturns(byte[] text) {
    ByteArrayOutputStream rest = new ByteArrayOutputStream(text.length);
    for (byte each : text) {
      if (each != '\r') {
        rest.write(each);
      }
    }
    return rest.toByteArray();
  }
}
