package no.planverk.preview.pace;

import java.util.concurrent.TimeUnit;

/**
 * Lets the page somebody waits for go before work nobody waits for, which would share the
 * processors with it.
 */
public final class PageFirst {

  private int making;
  private long expected = System.nanoTime();

  /** A page is likely to be asked for within some milliseconds; once one is made it is no more. */
  public synchronized void expect(long milliseconds) {
    expected = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }

  /** A page is begun. */
  public synchronized void begin() {
    making++;
  }

  /** A page is made, or could not be. */
  public synchronized void end() {
    making--;
    expected = System.nanoTime();
    notifyAll();
  }

  /** Waits until no page is being made, and none is likely to be asked for. */
  public synchronized void await() throws InterruptedException {
    long left = expected - System.nanoTime();
    while (making > 0 || left > 0) {
      if (making > 0) {
        wait();
      } else {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
      left = expected - System.nanoTime();
    }
  }
}
