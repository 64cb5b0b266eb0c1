package no.planverk.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of the week before a date: a slip in one of the two shows where they do not agree. */
final class Weekdays {

  private static final List<String> BEGINNINGS =
      List.of("man", "ti?y?r?s", "ons", "tors", "fre", "la?u?ø?r", "s[øu]n");

  private static final Pattern BEFORE = Pattern.compile("(\\p{L}+dag)(?:en)?,? .*", Pattern.DOTALL);

  private Weekdays() {}

  /** Whether a text says no day of the week, or the one that day is. */
  static boolean fits(String words, LocalDate day) {
    Matcher said = BEFORE.matcher(words.toLowerCase(Locale.ROOT));
    return !said.matches()
        || said.group(1).matches(BEGINNINGS.get(day.getDayOfWeek().getValue() - 1) + "dag");
  }
}
