package no.planverk.render.draw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.planverk.render.figure.Drawings.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One worker at a time, until the pile is empty. A source that breaks its worker costs only its own
 * picture: the worker is started anew for the next one.
 */
final class WorkerLoop implements Callable<Void> {
  private final Seat seat;
  private final DrawingQueue pile;
  private final Deadline clock;
  private @Nullable WorkerProcess worker;

  /**
   * What each worker of a lane is given.
   *
   * @param folder where the workers' folders are made
   * @param limit how long one picture may take
   * @param launcher how a worker is started
   */
  record Seat(Path folder, Duration limit, WorkerStarter launcher) {}

  WorkerLoop(Seat seat, DrawingQueue pile, Deadline clock) {
    this.seat = seat;
    this.pile = pile;
    this.clock = clock;
  }

  @Override
  public Void call() throws IOException {
    Path folder = folder();
    try {
      for (Optional<String> next = pile.next(); next.isPresent(); next = pile.next()) {
        String source = next.get();
        pile.done(source, sheet(source, folder));
      }
    } finally {
      end();
      delete(folder);
    }
    return null;
  }

  private WorkerAnswer sheet(String source, Path folder) {
    WorkerProcess ready;
    try {
      ready = ready(folder);
    } catch (IOException e) {
      pile.startedInVain();
      return new WorkerAnswer.Blank(Reason.FAILED, "no worker: " + e.getMessage());
    }
    try {
      return ready.draw(source.getBytes(StandardCharsets.UTF_8), seat.limit());
    } catch (WorkerProcess.Broken e) {
      end();
      return new WorkerAnswer.Blank(
          e.late() ? Reason.TOO_SLOW : Reason.FAILED, "worker: " + e.getMessage());
    }
  }

  private WorkerProcess ready(Path folder) throws IOException {
    if (worker == null) {
      worker = WorkerProcess.start(seat.launcher().prepare(folder), clock);
      pile.started();
    }
    return worker;
  }

  private void end() {
    if (worker != null) {
      worker.close();
      worker = null;
    }
  }

  private Path folder() throws IOException {
    try {
      Files.createDirectories(seat.folder());
      return Files.createTempDirectory(seat.folder(), "tegner");
    } catch (IOException e) {
      return Files.createTempDirectory("planverk-tegner");
    }
  }

  /** What cannot be deleted now is left to whoever empties the cache. */
  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
