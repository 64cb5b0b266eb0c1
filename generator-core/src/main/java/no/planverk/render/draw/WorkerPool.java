package no.planverk.render.draw;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Some workers that share a pile of sources.
 *
 * @param folder where the workers' folders are made; where it cannot be written, in the system's
 *     folder for temporary files
 * @param workers at most so many at a time
 * @param limit how long one picture may take
 * @param launcher how a worker is started
 */
record WorkerPool(Path folder, int workers, Duration limit, WorkerStarter launcher) {
  /** A further worker pays off only with so many pictures more. */
  private static final int PICTURES_PER_WORKER = 25;

  /** Draws each source once. */
  DrawingQueue.Result draw(List<String> sources, DrawingWatcher watcher) {
    DrawingQueue pile = new DrawingQueue(sources, watcher);
    int lanes = Math.max(1, Math.min(workers, 1 + sources.size() / PICTURES_PER_WORKER));
    if (!sources.isEmpty()) {
      work(pile, lanes);
    }
    return pile.result();
  }

  private void work(DrawingQueue pile, int lanes) {
    ExecutorService threads = Executors.newFixedThreadPool(lanes, DaemonThread::of);
    WorkerLoop.Seat seat = new WorkerLoop.Seat(folder, limit, launcher);
    try (Deadline clock = new Deadline()) {
      var all = Stream.generate(() -> new WorkerLoop(seat, pile, clock)).limit(lanes).toList();
      for (Future<Void> lane : threads.invokeAll(all)) {
        lane.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a bug in a drawing lane", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
