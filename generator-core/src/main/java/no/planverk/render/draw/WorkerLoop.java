package no.planverk.render.draw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.planverk.render.figure.Drawings.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One worker at a time, until the queue is empty. A source that breaks its worker costs only its
 * own drawing: the worker is started anew for the next one.
 */
final class WorkerLoop implements Callable<Void> {
  /** After so many starts in a row that failed, the loop leaves its sources to the others. */
  private static final int MOST_VAIN_STARTS = 3;

  private final Seat seat;
  private final DrawingQueue queue;
  private final Deadline deadline;
  private final List<Path> folders = new ArrayList<>();
  private @Nullable WorkerProcess worker;
  private int vainStarts;

  /**
   * What each worker of a loop is given.
   *
   * @param places where the workers' folders may be made, the best first
   * @param limit how much a worker may do for one drawing
   * @param starter how a worker is started
   * @param early may hold one that is started already
   */
  record Seat(List<Path> places, DrawingLimit limit, WorkerStarter starter, EarlyWorker early) {}

  WorkerLoop(Seat seat, DrawingQueue queue, Deadline deadline) {
    this.seat = seat;
    this.queue = queue;
    this.deadline = deadline;
  }

  @Override
  public Void call() {
    boolean whole = false;
    try {
      while (vainStarts < MOST_VAIN_STARTS) {
        Optional<String> next = queue.next();
        if (next.isEmpty()) {
          break;
        }
        draw(next.get());
      }
      whole = true;
    } finally {
      if (!whole) {
        queue.stop();
      }
      end();
    }
    return null;
  }

  private void draw(String source) {
    WorkerProcess ready;
    try {
      ready = ready();
    } catch (IOException e) {
      vainStarts++;
      queue.notStarted(source, said(e));
      end();
      return;
    }
    try {
      queue.done(source, ready.draw(source.getBytes(StandardCharsets.UTF_8), seat.limit()));
    } catch (WorkerProcess.Broken e) {
      end();
      queue.broken(source, new WorkerAnswer.Blank(reason(e.late()), "worker: " + e.getMessage()));
    }
  }

  /** What the system said; of a file it often gives the name alone. */
  private static String said(IOException e) {
    boolean bare = e instanceof FileSystemException file && file.getReason() == null;
    return (bare ? e.getClass().getSimpleName() + ": " : "") + e.getMessage();
  }

  private static Reason reason(Deadline.Late late) {
    return switch (late) {
      case NOT -> Reason.BROKE;
      case COMPUTING -> Reason.TOO_HEAVY;
      case WAITING -> Reason.STOOD_STILL;
    };
  }

  private WorkerProcess ready() throws IOException {
    if (worker == null) {
      worker = WorkerProcess.ready(started(), deadline);
      vainStarts = 0;
      queue.started();
    }
    return worker;
  }

  private Process started() throws IOException {
    Optional<EarlyWorker.Started> early = seat.early().take();
    early.ifPresent(worker -> folders.add(worker.folder()));
    return early.isPresent() ? early.get().process() : prepared().start();
  }

  /** In the first place where a folder can be made and filled. */
  private ProcessBuilder prepared() throws IOException {
    IOException trouble = new IOException("no place for a folder");
    for (Path place : seat.places()) {
      try {
        Path folder = WorkerFolder.in(place);
        folders.add(folder);
        return seat.starter().prepare(folder);
      } catch (IOException e) {
        trouble = e;
      }
    }
    throw trouble;
  }

  private void end() {
    if (worker != null) {
      worker.close();
      worker = null;
    }
    folders.forEach(WorkerFolder::delete);
    folders.clear();
  }
}
