package no.planverk.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** Many files and many commits, each of which changes one file; the first file never changes. */
final class LongHistory {

  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  private LongHistory() {}

  /** The paths of so many files. */
  static Set<String> files(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "planer/" + i + ".md")
        .collect(Collectors.toSet());
  }

  static void in(Path top, int files, int commits) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    try (Repository repo = builder.setWorkTree(top.toFile()).build();
        ObjectInserter objects = repo.getObjectDatabase().newInserter()) {
      int[] versions = new int[files];
      ObjectId last = null;
      ObjectId[] blobs = new ObjectId[files];
      for (int i = 0; i < files; i++) {
        blobs[i] = objects.insert(Constants.OBJ_BLOB, text(i, 0));
      }
      for (int n = 0; n < commits; n++) {
        int changed = n == 0 ? 0 : 1 + n % (files - 1);
        versions[changed] = n;
        blobs[changed] = objects.insert(Constants.OBJ_BLOB, text(changed, n));
        last = commit(objects, tree(objects, blobs), last, n);
      }
      objects.flush();
      RefUpdate head = repo.updateRef(Constants.HEAD);
      head.setNewObjectId(last);
      head.forceUpdate();
      Files.createDirectories(top.resolve("planer"));
      for (int i = 0; i < files; i++) {
        Files.write(top.resolve("planer/" + i + ".md"), text(i, versions[i]));
      }
    }
  }

  private static ObjectId tree(ObjectInserter objects, ObjectId[] blobs) throws IOException {
    TreeFormatter plans = new TreeFormatter();
    List<String> names =
        IntStream.range(0, blobs.length).mapToObj(i -> i + ".md").sorted().toList();
    for (String name : names) {
      int number = Integer.parseInt(name.substring(0, name.length() - 3));
      plans.append(name, FileMode.REGULAR_FILE, blobs[number]);
    }
    TreeFormatter root = new TreeFormatter();
    root.append("planer", FileMode.TREE, objects.insert(plans));
    return objects.insert(root);
  }

  private static ObjectId commit(
      ObjectInserter objects, ObjectId tree, @Nullable ObjectId parent, int number)
      throws IOException {
    PersonIdent who =
        new PersonIdent("A", "a@x.example", START.plusSeconds(3600L * number), ZoneId.of("UTC"));
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    if (parent != null) {
      commit.setParentId(parent);
    }
    commit.setAuthor(who);
    commit.setCommitter(who);
    commit.setMessage("Change");
    return objects.insert(commit);
  }

  private static byte[] text(int file, int version) {
    return ("Fil " + file + ", utgave " + version + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
