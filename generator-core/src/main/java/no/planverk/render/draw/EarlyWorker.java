package no.planverk.render.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A worker that is started before it is known what there is to draw: a new Java takes as long to be
 * ready as the author's files take to be read.
 *
 * <p>It runs in the system's folder for temporary files, so that a run that draws nothing leaves
 * nothing where the site is. Where it cannot be started, workers are started as they are needed.
 */
public final class EarlyWorker implements AutoCloseable {

  private final AtomicReference<@Nullable Started> started;

  private EarlyWorker(@Nullable Started started) {
    this.started = new AtomicReference<>(started);
  }

  /**
   * A process on its way to be ready.
   *
   * @param folder its own, which goes with it
   */
  record Started(Process process, Path folder) {}

  /** No worker before there is something to draw. */
  public static EarlyWorker none() {
    return new EarlyWorker(null);
  }

  /** A worker where nothing has been drawn before, and so surely something will be. */
  public static EarlyWorker where(Path cacheFolder) {
    return Files.exists(cacheFolder)
        ? none()
        : by(new WorkerCommand(WorkerCommand.ownJava()), WorkerFolder.placeOfSystem());
  }

  static EarlyWorker by(WorkerStarter starter, Path place) {
    try {
      Path folder = WorkerFolder.in(place);
      return new EarlyWorker(started(starter, folder));
    } catch (IOException noRoom) {
      return none();
    }
  }

  private static @Nullable Started started(WorkerStarter starter, Path folder) {
    try {
      return new Started(starter.prepare(folder).start(), folder);
    } catch (IOException notStarted) {
      WorkerFolder.delete(folder);
      return null;
    }
  }

  /** The worker, for the first who asks. */
  Optional<Started> take() {
    return Optional.ofNullable(started.getAndSet(null));
  }

  /** Ends the worker, if nobody has taken it. */
  @Override
  public void close() {
    take().ifPresent(EarlyWorker::end);
  }

  private static void end(Started worker) {
    WorkerProcess.end(worker.process());
    WorkerFolder.delete(worker.folder());
  }
}
