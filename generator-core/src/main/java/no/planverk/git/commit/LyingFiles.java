package no.planverk.git.commit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.planverk.git.commit.Hindrance.Why;
import no.planverk.git.commit.Pending.Fate;
import no.planverk.source.OnDisk;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;

/** Finds the files of the folder that are others than in the newest commit. */
final class LyingFiles {

  /** No file the program reads is larger. */
  private static final int MOST_BYTES = 25_000_000;

  private record Had(FileMode mode, ObjectId id) {}

  private final Opened opened;
  private final DirCache index;
  private final TreeMap<String, Had> had = new TreeMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private final List<Lying> found = new ArrayList<>();

  private LyingFiles(Opened opened, DirCache index) {
    this.opened = opened;
    this.index = index;
  }

  /**
   * The files, by path.
   *
   * @param there paths of files that are read, in NFC
   * @param reads whether a file of a path would be read
   */
  static List<Lying> of(
      Opened opened, ObjectId head, DirCache index, Set<String> there, Predicate<String> reads)
      throws IOException {
    LyingFiles files = new LyingFiles(opened, index);
    try (ObjectReader reader = opened.repository().newObjectReader();
        ObjectInserter.Formatter names = new ObjectInserter.Formatter()) {
      if (!head.equals(ObjectId.zeroId())) {
        files.take(reader, head);
      }
      files.lying(reader, names, there);
    }
    files.gone(there, reads);
    files.found.sort(Comparator.comparing(file -> file.pending().path()));
    return files.found;
  }

  private void take(ObjectReader reader, ObjectId head) throws IOException {
    try (RevWalk commits = new RevWalk(reader);
        TreeWalk files = new TreeWalk(reader)) {
      files.addTree(commits.parseCommit(head).getTree());
      files.setRecursive(true);
      String prefix = opened.prefix();
      if (!prefix.isEmpty()) {
        files.setFilter(PathFilter.create(prefix.substring(0, prefix.length() - 1)));
      }
      while (files.next()) {
        String path = files.getPathString();
        had.put(path, new Had(files.getFileMode(0), files.getObjectId(0)));
        if (path.startsWith(prefix)) {
          paths.put(name(path), path);
        }
      }
    }
  }

  /** What a path of git's is called from the folder. */
  private String name(String path) {
    return Normalizer.normalize(path.substring(opened.prefix().length()), Normalizer.Form.NFC);
  }

  /** What git has not got comes to be called as the disk spells it. */
  private String spelt(String name) {
    Path lying = opened.folder().relativize(OnDisk.of(opened.folder(), name));
    return lying.toString().replace('\\', '/');
  }

  private Path onDisk(String path) {
    return opened.folder().resolve(path.substring(opened.prefix().length()));
  }

  private void lying(ObjectReader reader, ObjectInserter.Formatter names, Set<String> there)
      throws IOException {
    Map<String, byte[]> others = new TreeMap<>();
    for (String name : there) {
      String known = paths.get(name);
      String path = known == null ? opened.prefix() + spelt(name) : known;
      Optional<byte[]> content = plain(onDisk(path));
      Had before = had.get(path);
      if (content.isEmpty()) {
        add(new Pending(name, fate(before), "", Optional.of(Hindrance.of(Why.UNREADABLE))), path);
      } else if (before == null
          || !isSame(before, names.idFor(Constants.OBJ_BLOB, content.get()))) {
        others.put(path, content.get());
      }
    }
    if (!others.isEmpty()) {
      compare(reader, names, others);
    }
  }

  private void compare(
      ObjectReader reader, ObjectInserter.Formatter names, Map<String, byte[]> others)
      throws IOException {
    Cleaning cleaning = Cleaning.of(opened, index, others.keySet());
    for (Map.Entry<String, byte[]> other : others.entrySet()) {
      String path = other.getKey();
      Had before = had.get(path);
      if (before == null && cleaning.isIgnored(path)) {
        continue;
      }
      byte[] content = cleaning.clean(path, other.getValue(), kept(reader, path));
      ObjectId id = names.idFor(Constants.OBJ_BLOB, content);
      if (before == null || !isSame(before, id)) {
        Optional<Hindrance> hindrance = inTheWay(path).or(() -> cleaning.hindrance(path));
        boolean runs = before != null && before.mode().equals(FileMode.EXECUTABLE_FILE);
        found.add(
            new Lying(
                new Pending(name(path), fate(before), id.name(), hindrance),
                path,
                content,
                runs ? FileMode.EXECUTABLE_FILE : FileMode.REGULAR_FILE,
                id,
                other.getValue().length,
                Files.getLastModifiedTime(onDisk(path)).toInstant()));
      }
    }
  }

  private static Fate fate(@Nullable Had before) {
    return before == null ? Fate.NEW : Fate.OTHER;
  }

  private static boolean isSame(Had before, ObjectId id) {
    return before.id().equals(id)
        && (before.mode().equals(FileMode.REGULAR_FILE)
            || before.mode().equals(FileMode.EXECUTABLE_FILE));
  }

  /** What git has of a file, the user's staged one first: its line ends decide. */
  private Optional<byte[]> kept(ObjectReader reader, String path) throws IOException {
    DirCacheEntry staged = index.getEntry(path);
    Had before = had.get(path);
    ObjectId id = staged == null ? before == null ? null : before.id() : staged.getObjectId();
    return id == null || !reader.has(id, Constants.OBJ_BLOB)
        ? Optional.empty()
        : Optional.of(reader.open(id, Constants.OBJ_BLOB).getBytes(2 * MOST_BYTES));
  }

  /** A submodule, a file where there is to be a folder, or a folder where there is to be a file. */
  private Optional<Hindrance> inTheWay(String path) {
    String below = had.ceilingKey(path + "/");
    boolean isFolder = below != null && below.startsWith(path + "/");
    for (int at = path.indexOf('/'); at > 0 && !isFolder; at = path.indexOf('/', at + 1)) {
      String above = path.substring(0, at);
      isFolder = had.containsKey(above) || index.getEntry(above) != null;
    }
    return isFolder || index.getEntriesWithin(path).length > (index.getEntry(path) == null ? 0 : 1)
        ? Optional.of(Hindrance.of(Why.IN_THE_WAY))
        : Optional.empty();
  }

  private void gone(Set<String> there, Predicate<String> reads) throws IOException {
    for (Map.Entry<String, Had> file : had.entrySet()) {
      String path = file.getKey();
      boolean ours = path.startsWith(opened.prefix()) && reads.test(name(path));
      boolean plain = !file.getValue().mode().equals(FileMode.GITLINK);
      if (ours && plain && !there.contains(name(path)) && !isHeldBack(path) && !isThere(path)) {
        add(new Pending(name(path), Fate.GONE, ObjectId.zeroId().name(), Optional.empty()), path);
      }
    }
  }

  /** Git was told not to lay it on the disk, or not to look at it. */
  private boolean isHeldBack(String path) {
    DirCacheEntry entry = index.getEntry(path);
    return entry != null && (entry.isSkipWorkTree() || entry.isAssumeValid());
  }

  /** Whether something of just this name lies there: a disk may take capitals for small letters. */
  private boolean isThere(String path) throws IOException {
    Path file = onDisk(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return real != null && nfc(real.toString()).equals(nfc(last));
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The bytes of a plain file that lies in the folder without a link on the way. */
  private Optional<byte[]> plain(Path file) throws IOException {
    Path home = file.getParent();
    if (home == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!nfc(home.toRealPath().toString()).equals(nfc(home.toString()))) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
    }
  }

  /** A file without a content of ours. */
  private void add(Pending pending, String path) {
    found.add(
        new Lying(pending, path, null, FileMode.MISSING, ObjectId.zeroId(), 0, Instant.EPOCH));
  }
}
