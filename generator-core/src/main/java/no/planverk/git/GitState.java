package no.planverk.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where git's history stands, told without opening it: enough to see that nothing was committed.
 */
public final class GitState {

  private static final String GIT = ".git";
  private static final String SHALLOW = "shallow";

  private GitState() {}

  /**
   * The commit a folder's working tree stands at; the same text as long as the history tells the
   * same of its files.
   *
   * @return empty where only git itself could say
   */
  public static Optional<String> of(Path source) throws IOException {
    Optional<Path> found = near(source);
    if (found.isEmpty()) {
      return Optional.of("no git");
    }
    Path git = found.get();
    return Files.isDirectory(git)
        ? at(git).map(commit -> git + " " + commit + " " + Files.exists(git.resolve(SHALLOW)))
        : Optional.empty(); // a working tree with its history elsewhere
  }

  /** Whether a folder or one around it has a history: JGit is long in coming, only to say no. */
  public static boolean isAround(Path source) throws IOException {
    return near(source).isPresent();
  }

  private static Optional<Path> near(Path source) throws IOException {
    for (Path folder = source.toRealPath(); folder != null; folder = folder.getParent()) {
      Path git = folder.resolve(GIT);
      if (Files.exists(git)) {
        return Optional.of(git);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(Path git) throws IOException {
    Path head = git.resolve("HEAD");
    if (!Files.isRegularFile(head)) {
      return Optional.empty();
    }
    String commit = Files.readString(head).strip();
    if (!commit.startsWith("ref: ")) {
      return Optional.of(commit);
    }
    String name = commit.substring(5).strip();
    Path loose = git.resolve(name);
    return Files.isRegularFile(loose)
        ? Optional.of(Files.readString(loose).strip())
        : packed(git.resolve("packed-refs"), name);
  }

  private static Optional<String> packed(Path refs, String name) throws IOException {
    return Files.isRegularFile(refs)
        ? Files.readString(refs).lines().filter(line -> line.endsWith(" " + name)).findFirst()
        : Optional.empty();
  }
}
