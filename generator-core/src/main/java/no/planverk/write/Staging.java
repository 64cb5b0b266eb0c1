package no.planverk.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import no.planverk.parallel.Artifact;
import no.planverk.parallel.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Builds the next site beside the standing one, and leaves it safe on the disk.
 *
 * <p>Each file goes to the disk as soon as it is made, so that a site need not find room in memory.
 */
final class Staging {

  private static final int SYNCS = 32;

  private final Path fresh;
  private final PublishedSite standing;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable IOException> fault = new AtomicReference<>();

  Staging(Workplace place, PublishedSite standing) {
    this.fresh = place.fresh();
    this.standing = standing;
  }

  /**
   * Makes every file, and writes those the standing site does not have.
   *
   * <p>After a fault of the disk nothing more is written, and the rest is made only to know how
   * much room is needed; {@link #finish} tells of it.
   */
  List<Made> make(List<Artifact> artifacts, int threads) {
    return new Workers(threads)
        .all(artifacts.stream().<Callable<Made>>map(artifact -> () -> made(artifact)).toList());
  }

  private Made made(Artifact artifact) throws Exception {
    String path = artifact.path();
    byte[] bytes = artifact.content().call();
    boolean kept = standing.holds(path, bytes);
    if (!kept && fault.get() == null) {
      try {
        write(path, bytes);
      } catch (IOException e) {
        fault.compareAndSet(null, e);
      }
    }
    return new Made(path, Manifest.hash(bytes), bytes.length, kept);
  }

  /** Takes the rest over from the standing site. */
  void finish(Changes changes) throws IOException {
    IOException happened = fault.get();
    if (happened != null) {
      throw happened;
    }
    for (Made file : changes.kept()) {
      keep(file.path());
    }
    for (String path : standing.guests()) {
      keep(path);
    }
    List<Made> all = new ArrayList<>(changes.written());
    all.addAll(changes.kept());
    write(Manifest.NAME, Manifest.of(all).bytes());
    sync(changes.written());
  }

  private void write(String path, byte[] bytes) throws IOException {
    Files.write(place(path), bytes, StandardOpenOption.CREATE_NEW);
  }

  private void keep(String path) throws IOException {
    Disk.putAlso(standing.folder().resolve(path), place(path));
  }

  private Path place(String path) throws IOException {
    Path place = fresh.resolve(path);
    Path folder = place.getParent();
    if (folder != null && !folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    return place;
  }

  /** Many at a time, as a disk takes one order to empty its buffers for all who wait for it. */
  private void sync(List<Made> written) {
    List<Path> files =
        written.stream()
            .map(file -> fresh.resolve(file.path()))
            .collect(Collectors.toCollection(ArrayList::new));
    files.add(fresh.resolve(Manifest.NAME));
    new Workers(SYNCS).all(files.stream().map(Staging::synced).toList());
    folders.forEach(Disk::syncFolder);
    Disk.syncFolder(fresh);
  }

  private static Callable<Path> synced(Path file) {
    return () -> {
      Disk.sync(file);
      return file;
    };
  }
}
