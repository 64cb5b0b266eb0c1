package no.planverk.again;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.git.GitState;
import no.planverk.hash.Sha256;
import no.planverk.write.SiteFolder;

/**
 * The last build into a folder: whether it was of the very same, and what it had to say.
 *
 * <p>Everything a site is made from is compared, and the site itself. Whatever cannot be known is a
 * difference: the site is then made, which always gives the right one.
 */
public final class LastBuild {

  /**
   * What a build is asked to do.
   *
   * @param source the author's folder
   * @param output the site's
   * @param memory the file it is remembered in
   * @param dated whether git's history is told of
   * @param rest all else the site depends on, today's date among it
   */
  public record Asked(Path source, Path output, Path memory, boolean dated, String rest) {}

  private final Asked asked;
  private final Optional<Now> now;

  /** What a build is made from, as it was when it began. */
  private record Now(String circumstances, Map<String, String> sources) {}

  private LastBuild(Asked asked, Optional<Now> now) {
    this.asked = asked;
    this.now = now;
  }

  /** Looks at everything a build will be made from; nothing is read. */
  public static LastBuild before(Asked asked) {
    return new LastBuild(asked, now(asked));
  }

  private static Optional<Now> now(Asked asked) {
    try {
      Optional<String> git = asked.dated() ? GitState.of(asked.source()) : Optional.of("");
      if (git.isEmpty()) {
        return Optional.empty();
      }
      String circumstances = String.join("\n", asked.rest(), git.get(), Program.state());
      return Optional.of(
          new Now(
              Sha256.hex(circumstances.getBytes(StandardCharsets.UTF_8)),
              FileStates.in(asked.source())));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** What the last build said, if it was of the very same and its site stands as it left it. */
  public Optional<List<String>> said() {
    return now.flatMap(here -> Remembered.read(asked.memory()).filter(last -> isSame(last, here)))
        .map(Remembered::said);
  }

  /** The same whatever it was of, if its site stands as it left it. */
  public static Optional<List<String>> saidOfAny(Asked asked) {
    return Remembered.read(asked.memory())
        .filter(last -> isLeft(last, asked))
        .map(Remembered::said);
  }

  private static boolean isLeft(Remembered last, Asked asked) {
    try {
      return stands(last, asked);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean stands(Remembered last, Asked asked) throws IOException {
    return SiteFolder.isAtRest(asked.output()) && FileStates.in(asked.output()).equals(last.site());
  }

  /** A hash of who builds, and of which folder: this program alone makes such a site of it. */
  public static String builder(Asked asked) throws IOException {
    String builder = asked.source().toAbsolutePath() + "\n" + Program.state();
    return Sha256.hex(builder.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isSame(Remembered last, Now here) {
    try {
      return last.circumstances().equals(here.circumstances())
          && last.isOf(here.sources(), asked.source())
          && stands(last, asked);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Remembers a build that has just ended well, if nobody changed what it was made from meanwhile.
   *
   * @param said what a build that changes nothing would say, line by line; empty where it is not to
   *     be remembered
   */
  public void keep(List<String> said) {
    try {
      if (!said.isEmpty() && now.isPresent() && now.equals(now(asked))) {
        Map<String, String> site = FileStates.in(asked.output());
        Remembered.of(now.get().circumstances(), now.get().sources(), asked.source(), site, said)
            .write(asked.memory());
      }
    } catch (IOException unwritable) {
      return; // the next build makes it all again
    }
  }
}
