package no.planverk.git;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Looks through a history once, from the newest commit, until every file has been met. */
final class NewestChanges {

  /** More than any municipality's; keeps an endless history from becoming an endless build. */
  private static final int MOST_COMMITS = 200_000;

  private final ObjectReader reader;
  private final TreeFilter filter;

  NewestChanges(ObjectReader reader, String prefix) {
    this.reader = reader;
    this.filter =
        prefix.isEmpty()
            ? new UnlikeEveryParent()
            : AndTreeFilter.create(PathFilter.create(prefix), new UnlikeEveryParent());
  }

  /**
   * The day of the newest change.
   *
   * @param asked names of files by their path in git; the answer has the names
   */
  Map<String, LocalDate> of(RevWalk commits, Map<String, String> asked) throws IOException {
    Map<String, String> left = new HashMap<>(asked);
    Map<String, LocalDate> days = new HashMap<>();
    try (TreeWalk changes = new TreeWalk(reader)) {
      changes.setFilter(filter);
      changes.setRecursive(true);
      for (int seen = 0; seen < MOST_COMMITS && !left.isEmpty(); seen++) {
        RevCommit commit = commits.next();
        if (commit == null) {
          break;
        }
        compare(changes, commits, commit);
        while (changes.next()) {
          String file = left.remove(changes.getPathString());
          if (file != null) {
            days.put(file, day(commit));
          }
        }
      }
    }
    return days;
  }

  private static void compare(TreeWalk changes, RevWalk commits, RevCommit commit)
      throws IOException {
    changes.reset();
    changes.addTree(commit.getTree());
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      changes.addTree(parent.getTree());
    }
    if (commit.getParentCount() == 0) {
      changes.addTree(new EmptyTreeIterator());
    }
  }

  private static LocalDate day(RevCommit commit) {
    Instant committed = Instant.ofEpochSecond(Integer.toUnsignedLong(commit.getCommitTime()));
    return LocalDate.ofInstant(committed, ZoneOffset.UTC);
  }

  /** A merge has changed only what none of its parents has; so too in the folders above it. */
  private static final class UnlikeEveryParent extends TreeFilter {

    @Override
    public boolean include(TreeWalk walk) {
      for (int parent = 1; parent < walk.getTreeCount(); parent++) {
        if (walk.idEqual(0, parent)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean shouldBeRecursive() {
      return false;
    }

    @Override
    public TreeFilter clone() {
      return this;
    }
  }
}
