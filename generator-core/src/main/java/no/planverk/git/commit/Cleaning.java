package no.planverk.git.commit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.git.commit.Hindrance.Why;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.CoreConfig.EolStreamType;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.util.io.EolStreamTypeUtil;

/** Tells what git would keep of files: their line ends by its settings, and nothing by programs. */
final class Cleaning {

  private static final List<String> CHANGING = List.of("filter", "ident", "working-tree-encoding");
  private static final List<String> OF_LINES = List.of("text", "eol", "crlf");

  /**
   * What is said of a file.
   *
   * @param told whether anything says which line ends git keeps
   */
  private record Rule(EolStreamType lines, boolean told, Optional<Hindrance> hindrance) {}

  private final Map<String, Rule> rules = new HashMap<>();
  private final Set<String> ignored = new HashSet<>();

  private Cleaning() {}

  /**
   * Looks at what attributes and settings say.
   *
   * @param paths git's, of files on the disk; not empty
   */
  static Cleaning of(Opened opened, DirCache index, Set<String> paths) throws IOException {
    Cleaning cleaning = new Cleaning();
    opened.settings().tell(opened.repository().getConfig());
    boolean told = opened.settings().text("core", "autocrlf") != null;
    try (TreeWalk walk = new TreeWalk(opened.repository())) {
      walk.setOperationType(OperationType.CHECKIN_OP);
      int kept = walk.addTree(new DirCacheIterator(index));
      FileTreeIterator disk = new FileTreeIterator(opened.repository());
      int lying = walk.addTree(disk);
      disk.setDirCacheIterator(walk, kept);
      walk.setRecursive(true);
      walk.setFilter(PathFilterGroup.createFromStrings(paths));
      while (walk.next()) {
        FileTreeIterator file = walk.getTree(lying, FileTreeIterator.class);
        if (file == null) {
          continue;
        }
        Attributes attributes = walk.getAttributes();
        boolean known = told || OF_LINES.stream().anyMatch(key -> attributes.get(key) != null);
        EolStreamType lines = walk.getEolStreamType(OperationType.CHECKIN_OP);
        cleaning.rules.put(
            walk.getPathString(),
            new Rule(lines == null ? EolStreamType.DIRECT : lines, known, hindrance(attributes)));
        if (walk.getTree(kept, DirCacheIterator.class) == null && file.isEntryIgnored()) {
          cleaning.ignored.add(walk.getPathString());
        }
      }
    }
    return cleaning;
  }

  private static Optional<Hindrance> hindrance(Attributes attributes) {
    return CHANGING.stream()
        .filter(
            key -> {
              Attribute.State state = attributes.getState(key);
              return state == Attribute.State.SET || state == Attribute.State.CUSTOM;
            })
        .findFirst()
        .map(key -> new Hindrance(Why.ATTRIBUTE, key));
  }

  /** Whether git passes over a file it does not have. */
  boolean isIgnored(String path) {
    return ignored.contains(path);
  }

  /** Why a file is not committed here; git sees none in a repository of its own. */
  Optional<Hindrance> hindrance(String path) {
    Rule rule = rules.get(path);
    return rule == null ? Optional.of(Hindrance.of(Why.INNER)) : rule.hindrance();
  }

  /**
   * What git would keep of a file.
   *
   * @param had what it has; empty for a file it does not have
   */
  byte[] clean(String path, byte[] lying, Optional<byte[]> had) throws IOException {
    Rule rule = rules.get(path);
    if (rule == null || rule.hindrance().isPresent()) {
      return lying;
    }
    EolStreamType lines = rule.lines();
    if (lines == EolStreamType.AUTO_LF && had.filter(Cleaning::hasReturns).isPresent()) {
      return lying; // git itself leaves such a file alone
    }
    if (!rule.told() && had.isPresent() && !hasReturns(had.get()) && isAllReturns(lying)) {
      lines = EolStreamType.AUTO_LF; // settings git keeps where we do not look
    }
    try (InputStream in =
        EolStreamTypeUtil.wrapInputStream(new ByteArrayInputStream(lying), lines)) {
      return in.readAllBytes();
    }
  }

  private static boolean hasReturns(byte[] text) {
    for (int i = 1; i < text.length; i++) {
      if (text[i] == '\n' && text[i - 1] == '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllReturns(byte[] text) {
    for (int i = 0; i < text.length; i++) {
      if (text[i] == 0 || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))) {
        return false;
      }
    }
    return hasReturns(text);
  }
}
