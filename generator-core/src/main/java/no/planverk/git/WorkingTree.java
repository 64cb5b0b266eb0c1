package no.planverk.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The working tree a folder lies in, found by its {@code .git} alone: nothing of it is read. */
public final class WorkingTree {

  private WorkingTree() {}

  /**
   * The top of the working tree; empty where there is none.
   *
   * @param folder whole, without {@code ..}
   */
  public static Optional<Path> top(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
