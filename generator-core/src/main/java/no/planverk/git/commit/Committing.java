package no.planverk.git.commit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Writes a commit: the newest one with some files in place of those it has.
 *
 * <p>JGit's own command would run filters and hooks.
 */
final class Committing {

  private final Repository repository;
  private final ObjectId head;
  private final Map<String, Lying> files = new TreeMap<>();

  Committing(Repository repository, ObjectId head, List<Lying> files) {
    this.repository = repository;
    this.head = head;
    files.forEach(file -> this.files.put(file.path(), file));
  }

  private boolean isFirst() {
    return head.equals(ObjectId.zeroId());
  }

  /**
   * Commits.
   *
   * @param index locked; it takes in these files, and keeps whatever else is staged
   * @return the commit; empty where somebody else has committed meanwhile
   */
  Optional<String> commit(DirCache index, Asked asked) throws IOException {
    ObjectId commit;
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      for (Lying file : files.values()) {
        if (file.content() != null) {
          inserter.insert(Constants.OBJ_BLOB, file.content());
        }
      }
      commit = inserter.insert(commit(tree(inserter), asked));
      inserter.flush();
    }
    replace(index);
    index.write();
    if (!isMoved(commit, asked)) {
      return Optional.empty();
    }
    if (!index.commit()) {
      throw new IOException("the index could not be replaced");
    }
    return Optional.of(commit.name());
  }

  private ObjectId tree(ObjectInserter inserter) throws IOException {
    DirCache whole = DirCache.newInCore();
    if (!isFirst()) {
      try (ObjectReader reader = repository.newObjectReader();
          RevWalk commits = new RevWalk(reader)) {
        DirCacheBuilder builder = whole.builder();
        builder.addTree(
            new byte[0], DirCacheEntry.STAGE_0, reader, commits.parseCommit(head).getTree());
        builder.finish();
      }
    }
    replace(whole);
    return whole.writeTree(inserter);
  }

  /** Puts the files in place of those of their paths. */
  private void replace(DirCache entries) {
    DirCacheBuilder builder = entries.builder();
    for (int i = 0; i < entries.getEntryCount(); i++) {
      DirCacheEntry entry = entries.getEntry(i);
      if (!files.containsKey(entry.getPathString())) {
        builder.add(entry);
      }
    }
    for (Lying file : files.values()) {
      if (file.content() != null) {
        DirCacheEntry entry = new DirCacheEntry(file.path());
        entry.setFileMode(file.mode());
        entry.setObjectId(file.id());
        entry.setLength(file.length());
        entry.setLastModified(file.changed());
        builder.add(entry);
      }
    }
    builder.finish();
  }

  private CommitBuilder commit(ObjectId tree, Asked asked) {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    if (!isFirst()) {
      commit.setParentId(head);
    }
    PersonIdent who = who(asked);
    commit.setAuthor(who);
    commit.setCommitter(who);
    commit.setEncoding(StandardCharsets.UTF_8);
    commit.setMessage(asked.message().strip() + "\n");
    return commit;
  }

  private static PersonIdent who(Asked asked) {
    Person person = asked.person();
    return new PersonIdent(person.name(), person.email(), Instant.now(), ZoneOffset.UTC);
  }

  private boolean isMoved(ObjectId commit, Asked asked) throws IOException {
    RefUpdate move = repository.updateRef(Constants.HEAD);
    move.setNewObjectId(commit);
    move.setExpectedOldObjectId(head);
    move.setRefLogIdent(who(asked));
    String first = asked.message().strip().lines().findFirst().orElse("");
    move.setRefLogMessage((isFirst() ? "commit (initial): " : "commit: ") + first, false);
    RefUpdate.Result result = move.update();
    return result == RefUpdate.Result.NEW || result == RefUpdate.Result.FAST_FORWARD;
  }
}
