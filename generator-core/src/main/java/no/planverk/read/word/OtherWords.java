package no.planverk.read.word;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Other words for ours that planners write, as data. */
public final class OtherWords {

  private static final Map<String, List<String>> CHOICES = read("other-words.properties");
  private static final Map<String, List<String>> ENDINGS = read("plan-type-endings.properties");

  private OtherWords() {}

  /** Those for a constant of a closed list that say the same as its own. */
  public static List<String> same(Enum<?> constant) {
    return CHOICES.getOrDefault(key(constant), List.of());
  }

  /** Those for a constant of a closed list that say something more than its own. */
  public static List<String> more(Enum<?> constant) {
    return CHOICES.getOrDefault(key(constant) + ".egne", List.of());
  }

  /** The keys of all constants that have any. */
  public static Stream<String> keys() {
    return CHOICES.keySet().stream();
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  /** What a slug can be a bent form of, as words for plan types. */
  public static Stream<String> unbent(String slug) {
    return ENDINGS.entrySet().stream()
        .flatMap(
            ending ->
                ending.getValue().stream()
                    .filter(slug::endsWith)
                    .map(bent -> slug.substring(0, slug.length() - bent.length()))
                    .map(beginning -> beginning + ending.getKey()));
  }

  private static Map<String, List<String>> read(String file) {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(OtherWords.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return words.stringPropertyNames().stream()
        .collect(toMap(key -> key, key -> list(words.getProperty(key)), (a, b) -> a, TreeMap::new));
  }

  private static List<String> list(String words) {
    return Arrays.stream(words.split(",", -1)).map(String::strip).toList();
  }
}
