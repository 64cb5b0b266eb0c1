package no.planverk.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.parallel.Artifact;

/**
 * The folder a site is published in, changed from one whole site to the next and never in between.
 *
 * <p>The new site is built in a folder of ours beside it and takes its place by renaming; unchanged
 * files are the very files of the old site. What is there and is not ours stops the build.
 */
public final class SiteFolder {

  private SiteFolder() {}

  /**
   * Puts right what a build that was killed left behind, and tells what would stop a new one.
   *
   * <p>Meant for the start of a build, so that nobody waits for pages that cannot be written.
   *
   * @param output the folder; need not exist
   * @return errors only; empty when {@link #write} can begin
   */
  public static List<Diagnostic> prepare(Path output) {
    return Workplace.in(output, place -> Checked.nothing(PublishedSite.in(place).foreign()))
        .diagnostics();
  }

  /** Whether no build is writing here, and none was killed while it did. */
  public static boolean isAtRest(Path output) {
    return Files.notExists(Workplace.workshopOf(output.toAbsolutePath().normalize()));
  }

  /**
   * Makes the folder hold exactly these files.
   *
   * <p>What an artifact throws comes out as it is, and the old site stands as it was.
   *
   * @param output the folder; made if missing, with those above it
   * @param files the whole site, in any order; of each the bytes are made once
   * @param threads how many are made at once, at least 1
   * @return how many files were written, with warnings about files changed by hand and what could
   *     not be deleted; no value, and the old site as it was, when anything stands in the way
   * @throws IllegalArgumentException when a path could lead outside the folder or not exist
   *     everywhere: a bug, as addresses are decided before
   */
  public static Checked<WriteResult> write(Path output, List<Artifact> files, int threads) {
    OutputPaths.require(files.stream().map(Artifact::path).toList());
    return Workplace.in(output, place -> write(place, files, threads));
  }

  private static Checked<WriteResult> write(Workplace place, List<Artifact> files, int threads)
      throws IOException {
    PublishedSite standing = PublishedSite.in(place);
    List<Diagnostic> foreign = standing.foreign();
    if (!foreign.isEmpty()) {
      return Checked.nothing(foreign);
    }
    Staging staging = new Staging(place, standing);
    Changes changes = Changes.between(standing, staging.make(files, threads));
    if (changes.any()) {
      try {
        staging.finish(changes);
        place.swap();
      } catch (IOException e) {
        return Checked.nothing(List.of(Trouble.with(place.site(), e, changes.bytes())));
      }
    }
    return Checked.of(changes.result(), changes.warnings(standing));
  }
}
