package no.planverk.render.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder a worker runs in, named after the machine and the process that made it, so that what a
 * killed build leaves can be told from what is in use.
 *
 * <p>Several machines, or containers of one, may share a place. None knows the others' processes:
 * what another has left goes when it is older than any build.
 */
final class WorkerFolder {
  private static final String WORD = "tegner";

  /** Names of ours and nobody else's, as a place may be the system's folder for such things. */
  private static final Pattern NAME =
      Pattern.compile(WORD + "-(?:([0-9a-f]{12})-)?([0-9]{1,18})-([0-9]{1,18})-[0-9]+");

  private static final Duration LONGEST_BUILD = Duration.ofDays(1);

  private WorkerFolder() {}

  /** The system's place for files that do not last. */
  static Path placeOfSystem() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }

  /** A new folder in a place, which is made where it is missing. */
  static Path in(Path place) throws IOException {
    Files.createDirectories(place);
    ProcessHandle own = ProcessHandle.current();
    List<Object> owner = List.of(WORD, Machine.here(), own.pid(), started(own), "");
    return Files.createTempDirectory(
        place, owner.stream().map(String::valueOf).collect(Collectors.joining("-")));
  }

  /** Deletes the folders in a place that are in nobody's use; what cannot be deleted stays. */
  static void clear(Path place) {
    try (Stream<Path> all = Files.list(place)) {
      all.filter(WorkerFolder::isLeft).forEach(WorkerFolder::delete);
    } catch (IOException | RuntimeException e) {
      // a folder that is not there or cannot be read holds nothing that we could clear
    }
  }

  private static boolean isLeft(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    if (!name.matches() || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    return Machine.here().equals(name.group(1))
        ? !isOwned(Long.parseLong(name.group(2)), Long.parseLong(name.group(3)))
        : isOld(folder);
  }

  /** A number alone does not do: the system gives that of a process that has ended to another. */
  private static boolean isOwned(long number, long started) {
    return ProcessHandle.of(number).filter(owner -> started(owner) == started).isPresent();
  }

  private static boolean isOld(Path folder) {
    try {
      Instant made = Files.getLastModifiedTime(folder).toInstant();
      return made.plus(LONGEST_BUILD).isBefore(Instant.now());
    } catch (IOException e) {
      return false;
    }
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** Deletes a folder; what cannot be deleted now is left to a later build. */
  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | RuntimeException e) {
      // it has no say in what is drawn
    }
  }
}
