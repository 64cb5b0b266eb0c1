package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.planverk.preview.sheet.TreeDifference.Difference;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that are others than they were.
 *
 * @param changes what has become of each
 */
record ChangedFiles(List<Changed> changes) {

  /** What has become of a file. */
  enum Fate {
    NEW,
    GONE,
    OTHER
  }

  /**
   * A file.
   *
   * @param differences what is other in it; none where only what is no value is, as a comment
   */
  record Changed(String file, Fate fate, List<Difference> differences) {}

  /** Compares texts by path. */
  static ChangedFiles between(Map<String, String> before, Map<String, String> now) {
    List<Changed> changes = new ArrayList<>();
    Map<String, String> all = new TreeMap<>(before);
    all.putAll(now);
    for (String file : new TreeSet<>(all.keySet())) {
      String was = before.get(file);
      String is = now.get(file);
      if (was == null || is == null) {
        changes.add(new Changed(file, was == null ? Fate.NEW : Fate.GONE, List.of()));
      } else if (!was.equals(is)) {
        List<Difference> differences = TreeDifference.between(tree(file, was), tree(file, is));
        changes.add(new Changed(file, Fate.OTHER, differences));
      }
    }
    return new ChangedFiles(List.copyOf(changes));
  }

  private static @Nullable YamlNode tree(String file, String text) {
    return file.endsWith(".md")
        ? FrontMatter.read(new SourceFile(file, text)).value().orElse(null)
        : YamlTree.of(file, text).value().orElse(null);
  }
}
