package no.planverk.read;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.source.SourceFile;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be read, and the words in it that may be names or keys.
 *
 * @param isYaml whether it may hold anything, and not one entry of a list only
 * @param words each as a slug; null where not even the letters are known
 */
record Gap(boolean isYaml, @Nullable Set<String> words) {

  private static final Pattern AROUND_VALUES = Pattern.compile("[,:{}\\[\\]#\"']|^ *- ");

  /** A file whose letters are not known. */
  static Gap unseen(String path) {
    return new Gap(path.endsWith(".yaml"), null);
  }

  /** A file whose letters are known, and not what they mean. */
  static Gap of(SourceFile file) {
    Set<String> words = new HashSet<>();
    words.add(FrontMatter.idOf(file.path().replaceFirst("\\.yaml$", "")));
    file.text().lines().flatMap(Gap::values).map(Slug::of).forEach(words::add);
    return new Gap(file.path().endsWith(".yaml"), words);
  }

  /** What may be one value or key of a line, with what YAML writes around it or without. */
  private static Stream<String> values(String line) {
    int colon = line.indexOf(':');
    return Stream.concat(
        Stream.of(line, line.substring(colon + 1)), AROUND_VALUES.splitAsStream(line));
  }

  boolean mentions(String name) {
    return words == null || words.contains(Slug.of(name));
  }
}
