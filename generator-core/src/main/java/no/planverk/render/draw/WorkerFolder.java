package no.planverk.render.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder a worker runs in, named after the process that made it, so that what a killed build
 * leaves can be told from what is in use.
 */
final class WorkerFolder {
  private static final String WORD = "tegner";
  private static final Pattern OWNED = Pattern.compile(WORD + "-([0-9]{1,18})-([0-9]{1,18})-.*");

  private WorkerFolder() {}

  /** A new folder in a place, which is made where it is missing. */
  static Path in(Path place) throws IOException {
    Files.createDirectories(place);
    ProcessHandle own = ProcessHandle.current();
    return Files.createTempDirectory(place, WORD + "-" + own.pid() + "-" + started(own) + "-");
  }

  /** Deletes the folders in a place that no living process owns; what cannot be deleted stays. */
  static void clear(Path place) {
    try (Stream<Path> all = Files.list(place)) {
      all.filter(path -> path.getFileName().toString().startsWith(WORD))
          .filter(path -> !isOwned(path))
          .forEach(WorkerFolder::delete);
    } catch (IOException | RuntimeException e) {
      // a folder that is not there or cannot be read holds nothing that we could clear
    }
  }

  /** A number alone does not do: the system gives that of a process that has ended to another. */
  private static boolean isOwned(Path folder) {
    Matcher name = OWNED.matcher(folder.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(name.group(1)));
    return owner.filter(process -> started(process) == Long.parseLong(name.group(2))).isPresent();
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
