package no.planverk.rule.consistency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.rule.text.WordList;

/** Plan names as they can be told apart: without years, small words and whose they are. */
final class PlanNames {

  private static final Pattern YEARS =
      Pattern.compile(YearSpans.SPAN.pattern() + "|(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DEFINITE =
      Pattern.compile("(?<=plan)en$|(?<=plan)(?:ar|er)$|(?<=strategi|melding)(?:en|a)$");
  private static final Set<String> SMALL = WordList.of("plan-name-words.txt");

  private PlanNames() {}

  /** The words of a text, in small letters and without years. */
  static List<String> words(String text) {
    String plain = YEARS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    return Arrays.stream(NO_WORD.split(plain)).filter(word -> !word.isEmpty()).toList();
  }

  /** The words that say which plan it is; {@code whose} are those of the municipality's name. */
  static List<String> telling(String name, Set<String> whose) {
    return words(name).stream()
        .filter(word -> !SMALL.contains(word) && !whose.contains(word))
        .map(word -> DEFINITE.matcher(word).replaceFirst(""))
        .toList();
  }
}
