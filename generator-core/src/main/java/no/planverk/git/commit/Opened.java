package no.planverk.git.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.git.commit.Hindrance.Why;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A repository that is looked at.
 *
 * @param prefix the way from its top to the author's folder, with a slash at the end; may be empty
 * @param settings what git's settings say of it
 */
record Opened(Repository repository, Path folder, String prefix, Settings settings)
    implements AutoCloseable {

  /** Programs git would run where one commits. */
  private static final Pattern HOOKS =
      Pattern.compile(
          "(?:pre-commit|prepare-commit-msg|commit-msg|post-commit|reference-transaction"
              + "|post-index-change)(?:\\.(?:exe|bat|cmd))?");

  /** What lies beside the history while a work of several steps is not ended. */
  private static final Set<String> STEPS =
      Set.of("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "sequencer", "BISECT_LOG");

  static Opened of(Path top, Path folder, List<Path> machine) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    Repository repository =
        builder.setGitDir(top.resolve(".git").toFile()).setMustExist(true).build();
    String way =
        top.relativize(folder).toString().replace(folder.getFileSystem().getSeparator(), "/");
    Settings settings = Settings.of(repository.getConfig(), machine);
    return new Opened(repository, folder, way.isEmpty() ? "" : way + "/", settings);
  }

  /** The newest commit; of zeros where there is none. */
  ObjectId head() throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    return head == null ? ObjectId.zeroId() : head;
  }

  /** Why nothing is committed here. */
  List<Hindrance> hindrances(DirCache index) throws IOException {
    List<Hindrance> found = new ArrayList<>();
    if (repository.isBare()) {
      found.add(Hindrance.of(Why.BARE));
      return found;
    }
    Ref head = repository.exactRef(Constants.HEAD);
    if (head == null
        || !head.isSymbolic()
        || !head.getTarget().getName().startsWith(Constants.R_HEADS)) {
      found.add(Hindrance.of(Why.DETACHED));
    }
    if (repository.getRepositoryState() != RepositoryState.SAFE || isUnderway()) {
      found.add(Hindrance.of(Why.UNDERWAY));
    }
    if (index.hasUnmergedPaths()) {
      found.add(Hindrance.of(Why.CONFLICTS));
    }
    settings.refused().forEach(name -> found.add(new Hindrance(Why.SETTING, name)));
    hooks().forEach(name -> found.add(new Hindrance(Why.HOOK, name)));
    return found;
  }

  private Path git() {
    return repository.getDirectory().toPath();
  }

  private boolean isUnderway() {
    return STEPS.stream()
        .anyMatch(name -> Files.exists(git().resolve(name), LinkOption.NOFOLLOW_LINKS));
  }

  private List<String> hooks() throws IOException {
    Path hooks = git().resolve("hooks");
    if (!Files.isDirectory(hooks)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(hooks)) {
      return files
          .filter(Files::isExecutable)
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> HOOKS.matcher(name).matches())
          .sorted()
          .toList();
    }
  }

  /** Who commits, by the settings. */
  @Nullable Person person() {
    return Person.of(settings.text("user", "name"), settings.text("user", "email")).orElse(null);
  }

  @Override
  public void close() {
    repository.close();
  }
}
