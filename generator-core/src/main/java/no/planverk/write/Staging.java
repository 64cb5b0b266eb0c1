package no.planverk.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.planverk.parallel.OutputFile;
import no.planverk.parallel.Workers;

/** Builds the next site beside the standing one, and leaves it safe on the disk. */
final class Staging {

  private static final int SYNCS = 32;

  private final Path fresh;
  private final PublishedSite standing;
  private final Set<Path> folders = new LinkedHashSet<>();

  Staging(Workplace place, PublishedSite standing) {
    this.fresh = place.fresh();
    this.standing = standing;
  }

  /** Writes what is new and takes the rest over from the standing site. */
  void build(Changes changes) throws IOException {
    List<Path> written = new ArrayList<>();
    for (OutputFile file : changes.written()) {
      written.add(write(file));
    }
    for (OutputFile file : changes.kept()) {
      keep(file.path());
    }
    for (String path : standing.guests()) {
      keep(path);
    }
    written.add(write(new OutputFile(Manifest.NAME, manifest(changes).bytes())));
    sync(written);
  }

  private static Manifest manifest(Changes changes) {
    List<OutputFile> all = new ArrayList<>(changes.written());
    all.addAll(changes.kept());
    return Manifest.of(all);
  }

  private Path write(OutputFile file) throws IOException {
    return Files.write(place(file.path()), file.bytes(), StandardOpenOption.CREATE_NEW);
  }

  private void keep(String path) throws IOException {
    Disk.putAlso(standing.folder().resolve(path), place(path));
  }

  private Path place(String path) throws IOException {
    Path place = fresh.resolve(path);
    Path folder = place.getParent();
    if (folder != null && folders.add(folder)) {
      Files.createDirectories(folder);
    }
    return place;
  }

  /** Many at a time, as a disk takes one order to empty its buffers for all who wait for it. */
  private void sync(List<Path> written) {
    new Workers(SYNCS).all(written.stream().map(Staging::synced).toList());
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
