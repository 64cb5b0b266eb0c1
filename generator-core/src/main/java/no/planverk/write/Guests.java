package no.planverk.write;

import java.util.Set;

/** What others may have in the site's folder; it follows along from one site to the next. */
final class Guests {

  /** A folder of Git's: the site may be the working tree of a branch that is published. */
  static final Set<String> MOVED = Set.of(".git");

  /** What Git and those who publish a branch read at the top of it. */
  private static final Set<String> AT_THE_TOP =
      Set.of(".git", ".gitattributes", ".gitignore", ".nojekyll", "CNAME");

  /** What Finder and Explorer leave in a folder that somebody looked into. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private Guests() {}

  /** Whether a file may stay that we did not write. */
  static boolean isOne(String path) {
    return AT_THE_TOP.contains(path) || LITTER.contains(path.substring(path.lastIndexOf('/') + 1));
  }
}
