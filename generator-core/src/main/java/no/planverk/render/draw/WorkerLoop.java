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
 * One worker at a time, until the queue is empty. A source that breaks its worker costs only its
 * own drawing: the worker is started anew for the next one.
 */
final class WorkerLoop implements Callable<Void> {
  private final Seat seat;
  private final DrawingQueue queue;
  private final Deadline deadline;
  private @Nullable WorkerProcess worker;

  /**
   * What each worker of a loop is given.
   *
   * @param folder where the workers' folders are made
   * @param limit how long one drawing may take
   * @param starter how a worker is started
   */
  record Seat(Path folder, Duration limit, WorkerStarter starter) {}

  WorkerLoop(Seat seat, DrawingQueue queue, Deadline deadline) {
    this.seat = seat;
    this.queue = queue;
    this.deadline = deadline;
  }

  @Override
  public Void call() throws IOException {
    Path folder = folder();
    try {
      for (Optional<String> next = queue.next(); next.isPresent(); next = queue.next()) {
        String source = next.get();
        queue.done(source, answer(source, folder));
      }
    } finally {
      end();
      delete(folder);
    }
    return null;
  }

  private WorkerAnswer answer(String source, Path folder) {
    WorkerProcess ready;
    try {
      ready = ready(folder);
    } catch (IOException e) {
      queue.startedInVain();
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
      worker = WorkerProcess.start(seat.starter().prepare(folder), deadline);
      queue.started();
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
