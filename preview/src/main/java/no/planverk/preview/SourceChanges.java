package no.planverk.preview;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import no.planverk.diagnostic.Checked;
import no.planverk.source.AttachedFile;
import no.planverk.source.Memory;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;

/**
 * The author's files from one change to the next: what was not touched is not read again, and files
 * that hold the same as before are no change, as an editor touches more than it says.
 */
final class SourceChanges {

  /** An editor saves in several steps. */
  private static final int QUIET = 5;

  private final Path folder;
  private final Memory memory;
  private final Semaphore changes = new Semaphore(0);
  private final Set<Path> touched = ConcurrentHashMap.newKeySet();
  private Checked<SourceTree> last = Checked.nothing(List.of());

  /**
   * The changes of a folder.
   *
   * @param memory what was read before
   */
  SourceChanges(Path folder, Memory memory) {
    this.folder = folder;
    this.memory = memory;
  }

  /**
   * Hears of a change of a file, or of the folder where it is not known what was changed; with no
   * link on the way to it.
   */
  void add(Path file) {
    touched.add(file);
    changes.release();
  }

  /** Reads the files. */
  Checked<SourceTree> read() {
    Set<Path> now = Set.copyOf(touched);
    // Before they are read: what is changed from here on is changed again.
    touched.removeAll(now);
    last = SourceReader.read(folder, memory, now);
    return last;
  }

  /** Waits for a change and reads the files; empty where they hold what they held. */
  Optional<Checked<SourceTree>> next() throws InterruptedException {
    changes.acquire();
    Thread.sleep(QUIET);
    changes.drainPermits();
    Checked<SourceTree> before = last;
    Checked<SourceTree> now = read();
    return isSame(before, now) ? Optional.empty() : Optional.of(now);
  }

  /** Whether folders that were read hold the same. */
  static boolean isSame(Checked<SourceTree> one, Checked<SourceTree> other) {
    return one.diagnostics().equals(other.diagnostics())
        && one.value().isPresent() == other.value().isPresent()
        && one.value().flatMap(tree -> other.value().map(now -> isSame(tree, now))).orElse(true);
  }

  private static boolean isSame(SourceTree one, SourceTree other) {
    return one.texts().equals(other.texts())
        && isSame(one.pictures(), other.pictures())
        && isSame(one.attachments(), other.attachments())
        && one.unread().equals(other.unread())
        && one.refused().equals(other.refused());
  }

  private static boolean isSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(key -> Arrays.equals(one.get(key), other.get(key)));
  }

  private static boolean isSame(List<AttachedFile> one, List<AttachedFile> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(at -> isSame(one.get(at), other.get(at)));
  }

  private static boolean isSame(AttachedFile one, AttachedFile other) {
    return one.attachment().equals(other.attachment())
        && Arrays.equals(one.sha256(), other.sha256());
  }
}
