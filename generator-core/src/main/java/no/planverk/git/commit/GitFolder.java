package no.planverk.git.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.planverk.git.BareMachine;
import no.planverk.git.WorkingTree;
import no.planverk.git.commit.Hindrance.Why;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * The author's folder, as git sees it: tells what may be committed, and commits it.
 *
 * <p>Nobody else is asked, nothing is sent, and no program is run. What cannot be done so is
 * refused, with the reason.
 */
public final class GitFolder {

  /** Another program is writing in git's own folder, or was when it broke. */
  public static final class Busy extends IOException {

    private static final long serialVersionUID = 1;

    private Busy(LockFailedException held) {
      super(held);
    }
  }

  private final Path source;
  private final List<Path> settings;
  private final Predicate<String> reads;

  /**
   * A folder with settings that lie elsewhere than usual.
   *
   * @param reads whether a file of a path would be read
   * @param settings the machine's files of settings, of which a later comes before an earlier
   */
  public GitFolder(Path source, Predicate<String> reads, List<Path> settings) {
    this.source = source;
    this.reads = reads;
    this.settings = List.copyOf(settings);
  }

  /** A folder on this machine. */
  public static GitFolder of(Path source, Predicate<String> reads) {
    return new GitFolder(source, reads, Settings.ofThisMachine());
  }

  /**
   * How the folder stands to the newest commit; empty where it is not in git. Replaces JGit's
   * reader of the machine's settings, for the whole program.
   *
   * @param there paths of the files that are read, in NFC
   */
  public Optional<Standing> standing(Set<String> there) {
    BareMachine.take();
    try {
      Path folder = source.toRealPath();
      Optional<Path> top = WorkingTree.top(folder);
      return top.isEmpty() ? Optional.empty() : Optional.of(standing(top.get(), folder, there));
    } catch (IOException | RuntimeException broken) {
      return Optional.of(Standing.hindered(List.of(Hindrance.of(Why.UNREADABLE))));
    }
  }

  private Standing standing(Path top, Path folder, Set<String> there) throws IOException {
    if (isElsewhere(top)) {
      return Standing.hindered(List.of(Hindrance.of(Why.ELSEWHERE)));
    }
    try (Opened opened = Opened.of(top, folder, settings)) {
      if (opened.repository().isBare()) {
        return Standing.hindered(List.of(Hindrance.of(Why.BARE)));
      }
      DirCache index = opened.repository().readDirCache();
      return standing(opened, index, opened.head(), there).standing();
    }
  }

  /** A link, or a file that says where the history is. */
  private static boolean isElsewhere(Path top) {
    return !Files.isDirectory(top.resolve(".git"), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(top.resolve(".git").resolve("commondir"));
  }

  private record Looked(Standing standing, List<Lying> files) {}

  private Looked standing(Opened opened, DirCache index, ObjectId head, Set<String> there)
      throws IOException {
    List<Hindrance> hindrances = opened.hindrances(index);
    if (!hindrances.isEmpty()) { // settings may lead JGit anywhere, so it looks at nothing
      return new Looked(Standing.hindered(hindrances), List.of());
    }
    List<Lying> files = LyingFiles.of(opened, head, index, there, reads);
    return new Looked(
        new Standing(
            head.name(),
            files.stream().map(Lying::pending).toList(),
            List.of(),
            Optional.ofNullable(opened.person()),
            opened.settings().leadElsewhere()),
        files);
  }

  /**
   * Commits, if everything is as it was seen.
   *
   * @param there as for {@link #standing}
   * @return the commit; empty where something is other than it was seen, and nothing is done
   * @throws Busy where another program holds git's own files
   * @throws IOException where it could not be done
   */
  public Optional<String> commit(Set<String> there, Asked asked) throws IOException {
    BareMachine.take();
    try {
      Path folder = source.toRealPath();
      Path top = WorkingTree.top(folder).orElse(null);
      if (top == null || isElsewhere(top)) {
        return Optional.empty();
      }
      try (Opened opened = Opened.of(top, folder, settings)) {
        return opened.repository().isBare() ? Optional.empty() : commit(opened, there, asked);
      }
    } catch (LockFailedException held) {
      throw new Busy(held);
    } catch (RuntimeException broken) {
      throw new IOException(broken);
    }
  }

  private Optional<String> commit(Opened opened, Set<String> there, Asked asked)
      throws IOException {
    DirCache index = opened.repository().lockDirCache();
    try {
      ObjectId head = opened.head();
      Looked looked = standing(opened, index, head, there);
      List<Lying> chosen = chosen(looked, asked);
      return chosen == null
          ? Optional.empty()
          : new Committing(opened.repository(), head, chosen).commit(index, asked);
    } finally {
      index.unlock();
    }
  }

  /** The files that are asked for; null where one of them is not as it was seen. */
  private static @Nullable List<Lying> chosen(Looked looked, Asked asked) {
    if (!looked.standing().hindrances().isEmpty()
        || !looked.standing().head().equals(asked.head())) {
      return null;
    }
    List<Lying> chosen = new ArrayList<>();
    for (Lying file : looked.files()) {
      String seen = asked.files().get(file.pending().path());
      if (seen != null) {
        if (file.pending().hindrance().isPresent() || !file.pending().id().equals(seen)) {
          return null;
        }
        chosen.add(file);
      }
    }
    return chosen.size() == asked.files().size() ? chosen : null;
  }
}
