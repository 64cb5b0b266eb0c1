package no.planverk.rule.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words, phrases and patterns that rules look for, as data: one on each line of a resource; lines
 * that begin with {@code #} are comments.
 */
public final class WordList {

  private WordList() {}

  /** The lines of a list, in lower case. */
  public static Set<String> of(String file) {
    return lines(file)
        .map(line -> line.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Matches whatever a line of a list matches as a whole word, as a regular expression. */
  public static Pattern pattern(String file) {
    return word(either(file));
  }

  /** Matches whatever any line of a list matches, as a regular expression in one group. */
  public static String either(String file) {
    return lines(file).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Matches a regular expression as a whole word, in small letters or capitals. */
  public static Pattern word(String expression) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The lines of a list as they are written. */
  public static Stream<String> lines(String file) {
    return text(file)
        .lines()
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .filter(line -> !line.startsWith("#"));
  }

  private static String text(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
