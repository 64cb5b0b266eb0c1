package no.planverk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs a command where it may mount folders without the rest of the machine seeing it. */
final class Mounts {

  private static final List<String> AS_ROOT = List.of("unshare", "--mount");
  private static final List<String> AS_ANYBODY =
      List.of("unshare", "--mount", "--user", "--map-root-user");
  private static final List<String> TRIAL =
      List.of("mount", "-t", "tmpfs", "none", "/usr/local/bin");

  private Mounts() {}

  /** The words before the command; where the system lets nobody do it, the test is skipped. */
  static List<String> ofItsOwn() {
    Optional<List<String>> way = Stream.of(AS_ROOT, AS_ANYBODY).filter(Mounts::works).findFirst();
    return Needed.of(way, "this user may not mount folders with unshare");
  }

  private static boolean works(List<String> words) {
    List<String> whole = Stream.concat(words.stream(), TRIAL.stream()).toList();
    try {
      return new ProcessBuilder(whole)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
