package no.planverk.preview.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Checked;
import no.planverk.edit.Edited;
import no.planverk.git.commit.Pending;
import no.planverk.preview.sheet.TreeDifference.Difference;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * The files that are others than they were.
 *
 * @param changes what has become of each
 */
record ChangedFiles(List<Changed> changes) {

  /** What is told in words. */
  static final Pattern TEXTS = Pattern.compile("[^/]+\\.yaml|(?!tema/)[^/]+/[^/]+\\.md");

  /** What has become of a file. */
  enum Fate {
    NEW,
    GONE,
    OTHER,
    /** Other, in what is not told in words: a picture, an attachment, the theme. */
    UNTOLD
  }

  /**
   * A file.
   *
   * @param differences what is other in it; none where only what is no value is, as a comment
   */
  record Changed(String file, Fate fate, List<Difference> differences) {}

  /** The texts of a folder that are told in words, by path. */
  static Map<String, String> texts(Checked<SourceTree> files) {
    Map<String, String> texts = new HashMap<>();
    files.value().stream()
        .flatMap(tree -> tree.texts().stream())
        .filter(file -> TEXTS.matcher(file.path()).matches())
        .forEach(file -> texts.put(file.path(), file.text()));
    return texts;
  }

  /** Just the files git would say are changed, those without words too. */
  ChangedFiles of(List<Pending> files) {
    Map<String, Changed> told = new HashMap<>();
    changes.forEach(changed -> told.put(changed.file(), changed));
    return new ChangedFiles(
        files.stream().map(file -> told.getOrDefault(file.path(), untold(file))).toList());
  }

  /** Those of some paths. */
  ChangedFiles only(Set<String> paths) {
    return new ChangedFiles(
        changes.stream().filter(changed -> paths.contains(changed.file())).toList());
  }

  private static Changed untold(Pending file) {
    boolean text = TEXTS.matcher(file.path()).matches();
    Fate fate =
        switch (file.fate()) {
          case NEW -> Fate.NEW;
          case GONE -> Fate.GONE;
          case OTHER -> text ? Fate.OTHER : Fate.UNTOLD;
        };
    return new Changed(file.path(), fate, List.of());
  }

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

  /** Compares files with what they are to be. */
  static ChangedFiles between(Map<String, byte[]> files, Edited edited) {
    Map<String, byte[]> now = new HashMap<>(files);
    now.putAll(edited.files());
    now.keySet().removeAll(edited.gone());
    return between(texts(files), texts(now));
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new HashMap<>();
    files.forEach(
        (path, bytes) ->
            texts.put(path, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n")));
    return texts;
  }

  private static @Nullable YamlNode tree(String file, String text) {
    return file.endsWith(".md")
        ? FrontMatter.read(new SourceFile(file, text)).value().orElse(null)
        : YamlTree.of(file, text).value().orElse(null);
  }
}
