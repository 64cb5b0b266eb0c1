package no.planverk.render.draw;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Rings for what takes too long. */
final class Deadline implements AutoCloseable {
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(DaemonThread::of);

  /** Runs a task when the time is up, unless it is cancelled before. */
  Future<?> after(Duration time, Runnable task) {
    return thread.schedule(task, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
