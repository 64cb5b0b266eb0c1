package no.planverk.preview.sheet;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A folder whose files are in git. */
public final class FirstCommit {

  private FirstCommit() {}

  /** Puts all that lies in a folder into a history of its own. */
  public static void of(Path folder) throws GitAPIException {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("Først")
          .setSign(false)
          .setAuthor("A", "a@example.no")
          .setCommitter("A", "a@example.no")
          .call();
    }
  }
}
