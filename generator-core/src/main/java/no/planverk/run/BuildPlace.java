package no.planverk.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import no.planverk.git.WorkingTree;
import no.planverk.report.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * The build a run is a part of.
 *
 * @param module what the module is called, where the build has several; null where it has one
 * @param top the folder the whole build is in; null where it is not known
 */
public record BuildPlace(@Nullable String module, @Nullable Path top) {

  /** A run of which no build is known. */
  public static final BuildPlace UNKNOWN = new BuildPlace(null, null);

  /**
   * Where the author's folder lies, seen from the top of the repository: of git's working tree,
   * else of the build. A folder that lies in neither is called by its name.
   */
  public Whereabouts whereabouts(Path source) {
    Path whole = source.toAbsolutePath().normalize();
    Path build = top == null ? null : top.toAbsolutePath().normalize();
    Path repository = WorkingTree.top(whole).orElse(build);
    Path way =
        repository != null && whole.startsWith(repository)
            ? repository.relativize(whole)
            : Objects.requireNonNullElse(whole.getFileName(), whole);
    String folder = way.toString().replace('\\', '/');
    return new Whereabouts(module, folder, file -> isFile(whole, file));
  }

  private static boolean isFile(Path source, String file) {
    Path path = source.resolve(file).normalize();
    return path.startsWith(source) && Files.isRegularFile(path);
  }
}
