package no.planverk.preview.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What waits until somebody has been shown a page. */
@Timeout(60)
class PageFirstTest {

  private static final long LONG = TimeUnit.HOURS.toMillis(1);

  private final PageFirst pages = new PageFirst();
  private final CountDownLatch gone = new CountDownLatch(1);

  private Thread waiting() {
    Thread thread =
        new Thread(
            () -> {
              try {
                pages.await();
                gone.countDown();
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void seenToWait(Thread thread) throws InterruptedException {
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TIMED_WAITING) {
      assertThat(thread.isAlive()).as("it waits").isTrue();
      Thread.sleep(1);
    }
  }

  @Test
  void nobodyWaitsForAPageThatIsNotLikely() throws Exception {
    pages.await();
    pages.expect(20);
    pages.await();
  }

  @Test
  void allPagesInTheMakingGoFirst() throws Exception {
    pages.begin();
    pages.begin();
    Thread thread = waiting();
    seenToWait(thread);
    pages.end();
    seenToWait(thread);
    assertThat(gone.getCount()).isEqualTo(1);
    pages.end();
    gone.await();
  }

  @Test
  void aPageThatWasExpectedIsExpectedNoMoreOnceItIsMade() throws Exception {
    pages.expect(LONG);
    Thread thread = waiting();
    seenToWait(thread);
    pages.begin();
    pages.end();
    gone.await();
  }
}
