package no.planverk.parallel;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Stops what may never end, after the same number of steps on every machine.
 *
 * <p>Only what asks at each step whether its thread was interrupted is stopped.
 */
public final class CountedSteps {

  private CountedSteps() {}

  /**
   * The result of a task, which is told that it is interrupted when it has asked too often.
   *
   * @param most how often it may ask
   * @param atMost runs in the task's thread when it asks once more
   * @return what the task returns; what it throws comes out as it is
   * @throws CancellationException when the calling thread is interrupted
   */
  public static <T> T of(long most, Runnable atMost, Callable<T> task) {
    FutureTask<T> counted = new FutureTask<>(task);
    Thread thread = new Counter(counted, most, atMost);
    thread.setDaemon(true);
    thread.start();
    try {
      return counted.get();
    } catch (ExecutionException e) {
      throw Workers.<RuntimeException>asItself(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted at work");
    }
  }

  private static final class Counter extends Thread {

    private final long most;
    private final Runnable atMost;
    private long asked;

    Counter(Runnable task, long most, Runnable atMost) {
      super(task, "planverk-counted");
      this.most = most;
      this.atMost = atMost;
    }

    @Override
    public boolean isInterrupted() {
      asked++;
      if (asked > most) {
        atMost.run();
      }
      return asked > most || super.isInterrupted();
    }
  }
}
