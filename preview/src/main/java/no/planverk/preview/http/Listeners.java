package no.planverk.preview.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The open pages that wait for news (server-sent events). */
public final class Listeners {

  /** A browser has few, and each holds a thread. */
  private static final int MOST = 64;

  private static final int BEAT = 10;

  private final Set<BlockingQueue<String>> all = ConcurrentHashMap.newKeySet();

  /** Whether there is room for another. */
  public boolean haveRoom() {
    return all.size() < MOST;
  }

  /** Tells every page what version there is to see. */
  public void tell(String version) {
    all.forEach(page -> page.add(version));
  }

  /**
   * Tells one page the version there is now, and every one after it, until the page is left.
   *
   * @throws IOException when it is left
   */
  public void serve(OutputStream page, Supplier<String> now)
      throws IOException, InterruptedException {
    BlockingQueue<String> news = new LinkedBlockingQueue<>();
    all.add(news);
    try {
      // After it listens: what comes between is told twice, and not never.
      String version = now.get();
      while (!Thread.currentThread().isInterrupted()) {
        // A page that is left is known by what cannot be sent to it.
        String text = version == null ? ":\n\n" : "data: " + version + "\n\n";
        page.write(text.getBytes(StandardCharsets.US_ASCII));
        page.flush();
        version = news.poll(BEAT, TimeUnit.SECONDS);
      }
    } finally {
      all.remove(news);
    }
  }
}
