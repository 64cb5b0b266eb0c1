package no.planverk.preview;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Notices that something was changed in a folder, however deep. */
final class SourceWatch implements AutoCloseable {

  private final DirectoryWatcher watcher;
  private final CompletableFuture<?> end;

  private SourceWatch(DirectoryWatcher watcher, CompletableFuture<?> end) {
    this.watcher = watcher;
    this.end = end;
  }

  /**
   * Watches a folder, from when this returns.
   *
   * @param changed is run at each change; what was changed is seen by reading
   * @param broken hears that the folder can no longer be watched
   */
  static SourceWatch of(Path folder, Runnable changed, Background.Fault broken) throws IOException {
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(folder.toRealPath())
            .fileHashing(false)
            .listener(event -> changed.run())
            .build();
    CompletableFuture<?> end =
        watcher
            .watchAsync(SourceWatch::begin)
            .whenComplete(
                (nothing, fault) -> {
                  if (fault != null && !watcher.isClosed()) {
                    broken.hear(fault);
                  }
                });
    return new SourceWatch(watcher, end);
  }

  private static void begin(Runnable watching) {
    Thread thread = new Thread(watching, "planverk-watch");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      watcher.close();
    } catch (IOException alreadyGone) {
      // nothing is left to let go of
    }
    end.cancel(false);
  }
}
