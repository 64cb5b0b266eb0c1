package no.planverk.preview;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import no.planverk.preview.kept.KeptPage;

/**
 * What there is to see from the moment the address stands: a page that was kept, if there is one;
 * whoever asks for anything else waits until the files are read.
 */
final class Opening {

  /** Another at each start. */
  private final String run =
      HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + "-";

  private final Optional<KeptPage> kept;
  private final String version;
  private final CompletableFuture<Supplier<Showing>> stage = new CompletableFuture<>();
  private final CompletableFuture<Desks> desks = new CompletableFuture<>();

  /**
   * Begins a start.
   *
   * @param current whether the page is of the very same files as there are now; else it is another
   *     version than what they say, which whoever looks at it waits for
   */
  Opening(Optional<KeptPage> kept, boolean current) {
    this.kept = kept;
    this.version = current ? Stage.firstVersion(run) : Stage.versionBefore(run);
  }

  /** What the versions of this start begin with. */
  String run() {
    return run;
  }

  /**
   * The files are read.
   *
   * @param shown gives what there is to see of them at any moment
   */
  void done(Supplier<Showing> shown, Desks editing) {
    stage.complete(shown);
    desks.complete(editing);
  }

  /** What there is to see now, of the files. */
  Showing showing() {
    return stage.join().get();
  }

  /** Where they are edited. */
  Desks desks() {
    return desks.join();
  }

  /** A file of the last preview, as long as nothing newer can be seen. */
  Optional<byte[]> kept(String path) {
    return stage.isDone() ? Optional.empty() : kept.flatMap(page -> page.at(path, version));
  }
}
