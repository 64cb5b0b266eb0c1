package no.planverk.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Does many things at once.
 *
 * @param threads how many are done at a time, 1 or more; the result is the same for every number
 */
public record Workers(int threads) {

  public Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
    }
  }

  /**
   * The results of the tasks, in the same order.
   *
   * <p>What a task throws comes out as it is: of several, that of the first in the list. The rest
   * is then cancelled, and no thread is left when this method ends.
   *
   * @throws CancellationException when the calling thread is interrupted
   */
  public <T> List<T> all(List<Callable<T>> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, daemons());
    try {
      List<Future<T>> futures = new ArrayList<>();
      tasks.forEach(task -> futures.add(pool.submit(task)));
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return List.copyOf(results);
    } catch (ExecutionException e) {
      throw Workers.<RuntimeException>asItself(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted at work");
    } finally {
      end(pool);
    }
  }

  /** Daemons, so that a build that is being stopped is not held up by them. */
  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = new Thread(task, "planverk-work");
      thread.setDaemon(true);
      return thread;
    };
  }

  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    try {
      pool.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws any exception undeclared: only a bug in a task gets here, and it should be seen. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <E extends Throwable> E asItself(Throwable bug) throws E {
    throw (E) bug;
  }
}
