package no.planverk.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository made in a test. */
public final class Repo {

  private final Path top;

  private Repo(Path top) {
    this.top = top;
  }

  /** An empty repository. */
  public static Repo in(Path top) {
    try {
      Git.init().setDirectory(top.toFile()).setInitialBranch("main").call().close();
      return new Repo(top);
    } catch (GitAPIException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Writes a file without committing it. */
  public Repo write(String path, String text) {
    try {
      Path file = top.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Commits everything, at an instant such as {@code 2026-03-12T10:00:00Z}. */
  public RevCommit commit(String when) {
    return commit(when, "UTC");
  }

  /** Commits everything, at an instant, as somebody in a time zone. */
  public RevCommit commit(String when, String zone) {
    PersonIdent who = new PersonIdent("A", "a@x.example", Instant.parse(when), ZoneId.of(zone));
    try (Git git = Git.open(top.toFile())) {
      git.add().addFilepattern(".").call();
      return git.commit()
          .setMessage("Change")
          .setAuthor(who)
          .setCommitter(who)
          .setSign(false)
          .setNoVerify(true)
          .call();
    } catch (GitAPIException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  void branch(String name, RevCommit start) {
    try (Git git = Git.open(top.toFile())) {
      git.checkout().setCreateBranch(true).setName(name).setStartPoint(start).call();
    } catch (GitAPIException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Merges a commit into a branch, and commits the result at an instant. */
  void merge(String branch, RevCommit other, String when) {
    try (Git git = Git.open(top.toFile())) {
      git.checkout().setName(branch).call();
      git.merge()
          .include(other)
          .setCommit(false)
          .setFastForward(MergeCommand.FastForwardMode.NO_FF)
          .call();
      commit(when);
    } catch (GitAPIException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
