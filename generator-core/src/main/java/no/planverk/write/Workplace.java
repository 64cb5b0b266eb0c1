package no.planverk.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;

/**
 * The site's folder and our own folder beside it, whose entries' names are the journal of the swap.
 *
 * <p>{@code new} is being built and worth nothing. {@code old} is a whole site, moved out of the
 * way by a swap: if the site's folder is missing the swap did not end, and {@code old} goes back.
 * {@code trash} and {@code trash-2} and so on are being deleted. So every moment a build can be
 * killed at has one meaning.
 *
 * @param site the folder readers see
 * @param workshop our folder beside it; there only while a build writes, or after one was killed
 */
record Workplace(Path site, Path workshop) {

  private static final int MOST_TRASH = 1000;

  /** Something done while no other build can be in the same place. */
  interface Action<T> {
    Checked<T> in(Workplace place) throws IOException;
  }

  /** Does something with the folder, before and after which the journal is put right. */
  static <T> Checked<T> in(Path output, Action<T> action) {
    Path site = output.toAbsolutePath().normalize();
    if (site.getFileName() == null) {
      return Checked.nothing(List.of(Trouble.at(site, "utmappe-rot")));
    }
    Workplace place = new Workplace(site, workshopOf(site));
    Optional<Diagnostic> unfit = unfit(place.site).or(() -> unfit(place.workshop));
    if (unfit.isPresent()) {
      return Checked.nothing(List.of(unfit.get()));
    }
    try {
      return place.alone(action);
    } catch (IOException e) {
      return Checked.nothing(List.of(Trouble.with(site, e, 1)));
    }
  }

  /** Our folder beside a site's. */
  static Path workshopOf(Path site) {
    return site.resolveSibling("." + site.getFileName() + ".planverk");
  }

  private <T> Checked<T> alone(Action<T> action) throws IOException {
    SiteLock lock = SiteLock.take(workshop);
    try {
      recover();
      return recoveredAfter(action);
    } finally {
      lock.close();
    }
  }

  private <T> Checked<T> recoveredAfter(Action<T> action) throws IOException {
    Checked<T> result;
    try {
      result = action.in(this);
    } finally {
      recover();
    }
    return result.value().isEmpty() ? result : result.with(leftBehind());
  }

  /**
   * What could not be deleted, because a program holds on to it: the new site stands all the same.
   */
  private List<Diagnostic> leftBehind() {
    return trash()
        .filter(Workplace::exists)
        .map(folder -> Diagnostic.warning(Trouble.place(folder), "utmappe-rest"))
        .toList();
  }

  private static Optional<Diagnostic> unfit(Path folder) {
    if (Files.isSymbolicLink(folder)) {
      return Optional.of(Trouble.at(folder, "utmappe-lenke"));
    }
    return Files.exists(folder) && !Files.isDirectory(folder)
        ? Optional.of(Trouble.at(folder, "utmappe-er-fil"))
        : Optional.empty();
  }

  /** Where the next site is built. */
  Path fresh() {
    return workshop.resolve("new");
  }

  /** Lets the new site, which must be safe on the disk, take the place of the old one. */
  void swap() throws IOException {
    if (exists(site)) {
      Files.move(site, old(), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh(), site, StandardCopyOption.ATOMIC_MOVE);
    settle();
  }

  /**
   * From whatever a killed build left to one whole site; nothing else is left but what the system
   * does not let us delete.
   */
  void recover() throws IOException {
    if (!exists(site) && exists(old())) {
      Files.move(old(), site, StandardCopyOption.ATOMIC_MOVE);
      settle();
    }
    giveBack();
    discard(old());
    discard(fresh());
    trash().filter(Workplace::exists).forEach(Workplace::deleteIfLetTo);
  }

  /** What is not ours moves in again from the site that was moved out of the way. */
  private void giveBack() throws IOException {
    for (String name : Guests.MOVED) {
      Path theirs = old().resolve(name);
      if (exists(theirs) && !exists(site.resolve(name))) {
        Files.move(theirs, site.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        settle();
      }
    }
  }

  /** The renames reach the disk before anything that was moved away is deleted. */
  private void settle() {
    Disk.syncFolder(workshop);
    Disk.syncFolder(Objects.requireNonNull(site.getParent()));
  }

  /** By way of another name, so that a half deleted site is never taken for a whole one. */
  private void discard(Path folder) throws IOException {
    if (exists(folder)) {
      Path free = trash().filter(trash -> !exists(trash)).findFirst().orElseThrow();
      Files.move(folder, free, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void deleteIfLetTo(Path folder) {
    try {
      Disk.delete(folder);
    } catch (IOException e) {
      return; // tried again by the next build
    }
  }

  private Stream<Path> trash() {
    return IntStream.rangeClosed(1, MOST_TRASH)
        .mapToObj(n -> workshop.resolve(n == 1 ? "trash" : "trash-" + n));
  }

  private Path old() {
    return workshop.resolve("old");
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
