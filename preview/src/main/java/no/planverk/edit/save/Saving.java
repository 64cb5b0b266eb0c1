package no.planverk.edit.save;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.edit.Change;
import no.planverk.edit.Edited;
import no.planverk.edit.Patching;
import no.planverk.hash.Sha256;
import no.planverk.report.CheckResult;
import no.planverk.source.ChangedTexts;
import no.planverk.source.OnDisk;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;

/**
 * Saves changes in the author's folder. What the files would be is read and checked by the stages
 * of a build before anything is replaced, and what somebody else has changed meanwhile is not
 * overwritten.
 */
public final class Saving {

  private final Path folder;
  private final Function<Checked<SourceTree>, CheckResult> check;
  private final Versions versions = new Versions();

  /**
   * The saving of a folder.
   *
   * @param check tells what there is to tell of files
   */
  public Saving(Path folder, Function<Checked<SourceTree>, CheckResult> check) {
    this.folder = folder;
    this.check = check;
  }

  /**
   * A file as it is now.
   *
   * @param hash to be given back with the changes, so that they are known to be of this
   * @param bytes what it holds
   */
  public record Seen(String hash, byte[] bytes) {}

  /** Looks at a file that the reader reads; empty where there is none. */
  public Optional<Seen> look(String file) {
    return isText(file, SourceReader.read(folder)) ? seen(file) : Optional.empty();
  }

  /** Looks at texts the reader has read, by path. */
  public Map<String, Seen> look(Collection<String> texts) {
    Map<String, Seen> all = new LinkedHashMap<>();
    texts.forEach(path -> seen(path).ifPresent(file -> all.put(path, file)));
    return all;
  }

  /** Remembers what files held when somebody looked at them. */
  public void remember(Map<String, byte[]> files) {
    files.values().forEach(versions::keep);
  }

  /** What a file held when it was looked at; empty where that is forgotten. */
  public Optional<byte[]> remembered(String hash) {
    return versions.of(hash).map(byte[]::clone);
  }

  private Optional<Seen> seen(String file) {
    return bytes(file).map(bytes -> new Seen(versions.keep(bytes), bytes));
  }

  private static Stream<String> texts(Checked<SourceTree> read) {
    return read.value().stream().flatMap(tree -> tree.texts().stream()).map(file -> file.path());
  }

  private static boolean isText(String file, Checked<SourceTree> read) {
    return texts(read).anyMatch(file::equals);
  }

  /**
   * What would become of changes; nothing is written.
   *
   * @param seen the hashes of the files as they were looked at, by path
   */
  public Saved tried(Map<String, String> seen, List<Change> changes) {
    return made(seen, changes, false);
  }

  /** Makes changes, or says why not. */
  public synchronized Saved save(Map<String, String> seen, List<Change> changes) {
    return made(seen, changes, true);
  }

  private Saved made(Map<String, String> seen, List<Change> changes, boolean write) {
    Checked<SourceTree> read = SourceReader.read(folder);
    Map<String, byte[]> files = new HashMap<>();
    Set<String> texts = texts(read).collect(toSet());
    changes.stream()
        .map(Change::file)
        .distinct()
        .filter(texts::contains)
        .forEach(file -> bytes(file).ifPresent(bytes -> files.put(file, bytes)));
    List<Saved.Conflict> conflicts = conflicts(seen, files, changes);
    if (!conflicts.isEmpty()) {
      return new Saved.Meanwhile(conflicts);
    }
    List<Diagnostic> astray = Paths.faults(changes);
    Checked<Edited> edited =
        astray.isEmpty() ? Patching.of(files, changes) : Checked.nothing(astray);
    return edited
        .value()
        .map(now -> checked(read, now, files, write))
        .orElseGet(() -> new Saved.Impossible(edited.diagnostics()));
  }

  private Saved checked(
      Checked<SourceTree> read, Edited edited, Map<String, byte[]> files, boolean write) {
    CheckResult now = check.apply(ChangedTexts.in(read, edited.files(), edited.gone()));
    List<Diagnostic> errors =
        now.fileErrors() == 0
            ? List.of()
            : NewFindings.errors(check.apply(read).files(), now.files());
    if (!errors.isEmpty()) {
      return new Saved.Wrong(errors, now);
    }
    TreeSet<String> changed = new TreeSet<>(edited.files().keySet());
    changed.addAll(edited.gone());
    if (!write) {
      return new Saved.Done(changed, now);
    }
    return written(edited, files)
        .<Saved>map(Saved.Impossible::new)
        .orElseGet(() -> new Saved.Done(changed, now));
  }

  /** Writes, if the files are still as they were when this began; why not, where it did not. */
  private Optional<List<Diagnostic>> written(Edited edited, Map<String, byte[]> files) {
    Set<String> touched = new TreeSet<>(edited.files().keySet());
    touched.addAll(edited.gone());
    for (String path : touched) {
      if (!Arrays.equals(bytes(path).orElse(null), files.get(path))) {
        return Optional.of(List.of(Diagnostic.error(Place.startOf(path), "endring-imens")));
      }
    }
    try {
      Replacing.with(edited, folder);
      edited.files().values().forEach(versions::keep);
      return Optional.empty();
    } catch (IOException broken) {
      Place place = Place.startOf(touched.iterator().next());
      return Optional.of(List.of(new NotWritten(folder, needed(edited)).why(broken, place)));
    }
  }

  /** What a file holds lies beside the new one until all is done. */
  private static long needed(Edited edited) {
    return edited.files().values().stream().mapToLong(bytes -> 2L * bytes.length).sum();
  }

  /** The files that were not looked at as they are now. */
  private List<Saved.Conflict> conflicts(
      Map<String, String> seen, Map<String, byte[]> files, List<Change> changes) {
    Set<String> touched = new TreeSet<>();
    Set<String> added = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.NewFile) {
        added.add(change.file());
      } else if (!added.contains(change.file())) {
        touched.add(change.file());
      }
    }
    List<Saved.Conflict> conflicts = new ArrayList<>();
    for (String file : touched) {
      byte[] now = files.get(file);
      String hash = seen.getOrDefault(file, "");
      if (!hash.equals(now == null ? "" : Sha256.hex(now))) {
        Optional<String> theirs = Optional.ofNullable(now).map(Saving::text);
        conflicts.add(new Saved.Conflict(file, theirs, ours(file, hash, changes)));
      }
    }
    return conflicts;
  }

  /** What the file would have been, had nobody else changed it. */
  private Optional<String> ours(String file, String hash, List<Change> changes) {
    List<Change> own = changes.stream().filter(change -> change.file().equals(file)).toList();
    return versions
        .of(hash)
        .flatMap(bytes -> Patching.of(Map.of(file, bytes), own).value())
        .flatMap(edited -> Optional.ofNullable(edited.files().get(file)))
        .map(Saving::text);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Optional<byte[]> bytes(String file) {
    Path path = OnDisk.of(folder, file);
    try {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Files.readAllBytes(path))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
