package no.planverk.preview;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import no.planverk.preview.kept.KeptPage;

/**
 * What there is to see from the moment the address stands: a page that was kept of the very same
 * files, if there is one; whoever asks for anything else waits until the files are read.
 */
final class Opening {

  /** Another at each start. */
  private final String run =
      HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + "-";

  private final Optional<KeptPage> kept;
  private final CompletableFuture<Supplier<Showing>> stage = new CompletableFuture<>();
  private final CompletableFuture<Desks> desks = new CompletableFuture<>();

  Opening(Optional<KeptPage> kept) {
    this.kept = kept;
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
    return stage.isDone()
        ? Optional.empty()
        : kept.flatMap(page -> page.at(path, Stage.firstVersion(run)));
  }
}
