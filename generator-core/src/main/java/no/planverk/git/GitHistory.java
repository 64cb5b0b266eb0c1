package no.planverk.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Asks git when files were last changed and what they held: nothing is written or run. */
public final class GitHistory {

  private static final Place GIT = Place.startOf(".git");

  private GitHistory() {}

  /**
   * The day of the newest commit that changed each file, in UTC.
   *
   * <p>Nothing is known of a file that git does not have, or that has been changed since; nor of
   * any file where there is no git, where the clone holds only the end of the history, or where it
   * cannot be read. The last two are told of. Replaces JGit's reader of the machine's settings, for
   * the whole program.
   *
   * @param source the author's folder, at the top of the working tree or deeper
   * @param files paths relative to it, with {@code /} between the parts, in NFC
   */
  public static Checked<Map<String, LocalDate>> lastChanges(Path source, Set<String> files) {
    BareMachine.take();
    try {
      Path folder = source.toRealPath();
      File git = new FileRepositoryBuilder().findGitDir(folder.toFile()).getGitDir();
      return git == null ? known(Map.of()) : lastChanges(git, folder, files);
    } catch (IOException | RuntimeException broken) {
      return told("historikk-uleselig", "feil", broken.getClass().getSimpleName());
    }
  }

  private static Checked<Map<String, LocalDate>> lastChanges(
      File git, Path folder, Set<String> files) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    try (Repository repository = builder.setGitDir(git).setMustExist(true).build();
        ObjectReader reader = repository.newObjectReader();
        RevWalk commits = new RevWalk(reader)) {
      ObjectId head = repository.resolve("HEAD");
      if (head == null || repository.isBare()) {
        return known(Map.of());
      }
      Path top = repository.getWorkTree().toPath().toRealPath();
      if (!folder.startsWith(top)) {
        return known(Map.of());
      }
      RevCommit newest = commits.parseCommit(head);
      Committed committed = Committed.of(reader, newest, top, folder);
      Map<String, String> asked = committed.unchanged(files);
      if (asked.isEmpty()) {
        return known(Map.of());
      }
      if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
        return told("historikk-avkortet");
      }
      commits.markStart(newest);
      return known(new NewestChanges(reader, committed.prefix()).of(commits, asked));
    }
  }

  /**
   * What files held at the newest commit, by path; empty where there is no commit, or it cannot be
   * read.
   *
   * @param source the author's folder, at the top of the working tree or deeper
   * @param paths what paths from the folder look like
   * @param limit the most bytes of a file
   */
  public static Optional<Map<String, byte[]>> committed(Path source, Pattern paths, int limit) {
    BareMachine.take();
    try {
      Path folder = source.toRealPath();
      File git = new FileRepositoryBuilder().findGitDir(folder.toFile()).getGitDir();
      return git == null ? Optional.empty() : committed(git, folder, paths, limit);
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static Optional<Map<String, byte[]>> committed(
      File git, Path folder, Pattern paths, int limit) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    try (Repository repository = builder.setGitDir(git).setMustExist(true).build();
        ObjectReader reader = repository.newObjectReader();
        RevWalk commits = new RevWalk(reader)) {
      ObjectId head = repository.resolve("HEAD");
      if (head == null || repository.isBare()) {
        return Optional.empty();
      }
      Path top = repository.getWorkTree().toPath().toRealPath();
      return folder.startsWith(top)
          ? Optional.of(
              Committed.of(reader, commits.parseCommit(head), top, folder).held(paths, limit))
          : Optional.empty();
    }
  }

  private static Checked<Map<String, LocalDate>> known(Map<String, LocalDate> days) {
    return Checked.of(new TreeMap<>(days), List.of());
  }

  private static Checked<Map<String, LocalDate>> told(String rule, String... facts) {
    return Checked.of(Map.of(), List.of(Diagnostic.info(GIT, rule, facts)));
  }
}
