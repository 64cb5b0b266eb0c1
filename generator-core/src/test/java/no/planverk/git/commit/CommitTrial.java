package no.planverk.git.commit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.git.Repo;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A repository made in a test, with the author's folder {@code src} in it. */
final class CommitTrial {

  private final Path top;
  private final Repo repo;
  private final GitFolder folder;

  private CommitTrial(Path top) {
    this.top = top;
    this.repo = Repo.in(top);
    this.folder =
        new GitFolder(
            top.resolve("src"), CommitTrial::reads, List.of(top.resolve(".git/machine-settings")));
  }

  static CommitTrial in(Path top) throws IOException {
    Files.createDirectories(top.resolve("src"));
    return new CommitTrial(top);
  }

  private static boolean reads(String path) {
    return path.endsWith(".yaml") || path.endsWith(".md");
  }

  Repo repo() {
    return repo;
  }

  CommitTrial write(String path, String text) {
    repo.write(path, text);
    return this;
  }

  /** What the machine's settings say. */
  void machine(String text) throws IOException {
    Files.writeString(top.resolve(".git/machine-settings"), text);
  }

  /** What the repository's settings say as well. */
  void config(String text) throws IOException {
    Files.writeString(top.resolve(".git/config"), text, StandardOpenOption.APPEND);
  }

  /** Tells git not to lay a file on the disk. */
  void heldBack(String path) throws IOException {
    try (Git git = Git.open(top.toFile())) {
      DirCache index = git.getRepository().lockDirCache();
      index.getEntry(path).setAssumeValid(true);
      index.write();
      index.commit();
    }
  }

  /** Leaves a file in git as two have written it. */
  void conflict(String path) throws IOException {
    try (Git git = Git.open(top.toFile())) {
      DirCache index = git.getRepository().lockDirCache();
      DirCacheBuilder builder = index.builder();
      for (int stage : new int[] {DirCacheEntry.STAGE_2, DirCacheEntry.STAGE_3}) {
        DirCacheEntry entry = new DirCacheEntry(path, stage);
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(index.getEntry(path).getObjectId());
        builder.add(entry);
      }
      builder.finish();
      index.write();
      index.commit();
    }
  }

  private Set<String> there() {
    Path source = top.resolve("src");
    try (Stream<Path> files = Files.walk(source)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> source.relativize(file).toString().replace('\\', '/'))
          .filter(path -> reads(path) && !path.contains(".git/"))
          .collect(Collectors.toSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** How it stands; files that are said to be there are taken at their word. */
  Standing standing(String... there) {
    return folder.standing(there.length == 0 ? there() : Set.of(there)).orElseThrow();
  }

  Optional<String> commit(Standing seen, String... paths) throws IOException {
    Map<String, String> files = new HashMap<>();
    for (String path : paths) {
      seen.files().stream()
          .filter(file -> file.path().equals(path))
          .forEach(file -> files.put(path, file.id()));
    }
    return commit(asked(seen, files));
  }

  static Asked asked(Standing seen, Map<String, String> files) {
    Person kari = Person.of("Kari", "k@x.example").orElseThrow();
    return new Asked(seen.head(), files, "Æ\n\n- ø", kari);
  }

  Optional<String> commit(Asked asked) throws IOException {
    return folder.commit(there(), asked);
  }

  /** What the newest commit holds, by path. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Git git = Git.open(top.toFile());
        RevWalk commits = new RevWalk(git.getRepository());
        TreeWalk walk = new TreeWalk(git.getRepository())) {
      Repository repository = git.getRepository();
      walk.addTree(commits.parseCommit(repository.resolve("HEAD")).getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        byte[] held = repository.open(walk.getObjectId(0)).getBytes();
        files.put(walk.getPathString(), new String(held, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
