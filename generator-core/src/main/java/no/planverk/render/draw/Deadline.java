package no.planverk.render.draw;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends processes that compute or are waited for too long. */
final class Deadline implements AutoCloseable {
  private static final long LOOKS_AFTER_MILLIS = 100;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(DaemonThread::of);

  /** What a process was ended for. */
  enum Late {
    /** It was in time, or has ended by itself. */
    NOT,
    /** It has computed for too long. */
    COMPUTING,
    /** It was waited for too long, and has not computed so much. */
    WAITING
  }

  /** A process that is looked after, from now until the watch is closed. */
  final class Watch implements AutoCloseable {
    private final Process process;
    private final DrawingLimit limit;
    private final long began = System.nanoTime();
    private final Duration computedBefore;
    private volatile Late late = Late.NOT;
    private final Future<?> looks;

    private Watch(Process process, DrawingLimit limit) {
      this.process = process;
      this.limit = limit;
      this.computedBefore = computed();
      this.looks =
          thread.scheduleWithFixedDelay(
              this::look, LOOKS_AFTER_MILLIS, LOOKS_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** None where the system does not tell: it is then only waited for. */
    private Duration computed() {
      return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void look() {
      if (computed().minus(computedBefore).compareTo(limit.computing()) > 0) {
        end(Late.COMPUTING);
      } else if (System.nanoTime() - began > limit.waiting().toNanos()) {
        end(Late.WAITING);
      }
    }

    private void end(Late why) {
      late = why;
      process.destroyForcibly();
      looks.cancel(false);
    }

    Late late() {
      return late;
    }

    @Override
    public void close() {
      looks.cancel(false);
    }
  }

  /** Looks after a process while it answers. */
  Watch over(Process process, DrawingLimit limit) {
    return new Watch(process, limit);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
