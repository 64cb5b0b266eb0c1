package no.planverk.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import no.planverk.preview.pace.Background;

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
   * @param root the folder, with no link on the way to it
   * @param changed hears what was changed at each change; the folder itself where that is not known
   * @param broken hears that the folder can no longer be watched
   */
  static SourceWatch of(Path root, Consumer<Path> changed, Background.Fault broken)
      throws IOException {
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(root)
            .fileHashing(false)
            .listener(event -> changed.accept(isKnown(event) ? event.path() : root))
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

  private static boolean isKnown(DirectoryChangeEvent event) {
    return event.eventType() != DirectoryChangeEvent.EventType.OVERFLOW && !event.isDirectory();
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
