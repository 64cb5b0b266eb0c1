package no.planverk.preview.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.planverk.output.Documents;

/**
 * The documents of one state of a site, each made beside the rest when somebody first asks for it:
 * that takes seconds, and who asks is told so.
 */
public final class MadeDocuments {

  /** As long as one looks at a link that was followed. */
  private static final int PATIENCE = 1_500;

  private static final Set<String> PATHS = Set.of(Documents.PDF, Documents.WORD);

  private final Map<String, CompletableFuture<byte[]>> made = new ConcurrentHashMap<>();

  /** Whether a path is that of a document which takes long to make. */
  public static boolean has(String path) {
    return PATHS.contains(path);
  }

  /**
   * The bytes of a document; empty as long as it is being made.
   *
   * @param maker makes it, once
   */
  public Optional<byte[]> of(String path, Callable<byte[]> maker) {
    CompletableFuture<byte[]> document = made.computeIfAbsent(path, unused -> begun(path, maker));
    try {
      return Optional.of(document.get(PATIENCE, TimeUnit.MILLISECONDS));
    } catch (TimeoutException unfinished) {
      return Optional.empty();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new CompletionException(failed.getCause());
    }
  }

  private static CompletableFuture<byte[]> begun(String path, Callable<byte[]> maker) {
    CompletableFuture<byte[]> document = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                document.complete(maker.call());
              } catch (Exception | Error fault) {
                document.completeExceptionally(fault);
              }
            },
            "planverk-" + path);
    thread.setDaemon(true);
    thread.start();
    return document;
  }
}
