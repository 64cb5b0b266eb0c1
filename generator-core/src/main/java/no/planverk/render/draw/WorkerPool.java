package no.planverk.render.draw;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Some workers that share a queue of sources.
 *
 * @param folder where the workers' folders are made; where it cannot be written, in the system's
 *     folder for temporary files
 * @param workers at most so many at a time
 * @param limit how much a worker may do for one drawing
 * @param starter how a worker is started
 * @param early may hold one that is started already
 */
record WorkerPool(
    Path folder, int workers, DrawingLimit limit, WorkerStarter starter, EarlyWorker early) {
  /** A further worker pays off only with so many drawings more. */
  private static final int DRAWINGS_PER_WORKER = 25;

  WorkerPool(Path folder, int workers, DrawingLimit limit, WorkerStarter starter) {
    this(folder, workers, limit, starter, EarlyWorker.none());
  }

  /**
   * Draws each source once.
   *
   * @return how many workers were started
   */
  int draw(List<String> sources, AnswerTaker taker, DrawingWatcher watcher) {
    List<Path> places = places();
    places.forEach(WorkerFolder::clear);
    DrawingQueue queue = new DrawingQueue(sources, taker, watcher);
    int loops = Math.max(1, Math.min(workers, 1 + sources.size() / DRAWINGS_PER_WORKER));
    if (!sources.isEmpty()) {
      work(queue, loops, places);
    }
    return queue.end();
  }

  /** The cache first, and where it cannot be written the system's own folder for such things. */
  private List<Path> places() {
    return List.of(folder, WorkerFolder.placeOfSystem());
  }

  private void work(DrawingQueue queue, int loops, List<Path> places) {
    ExecutorService threads = Executors.newFixedThreadPool(loops, DaemonThread::of);
    WorkerLoop.Seat seat = new WorkerLoop.Seat(places, limit, starter, early);
    try (Deadline deadline = new Deadline()) {
      var all = Stream.generate(() -> new WorkerLoop(seat, queue, deadline)).limit(loops).toList();
      for (Future<Void> loop : threads.invokeAll(all)) {
        loop.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error full) {
        throw full;
      }
      throw new IllegalStateException("a bug in a drawing loop", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
