package no.planverk.read.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.text.PlanDate.Precision;
import no.planverk.text.Span;

/** Months, quarters, thirds and halves of a year, and its seasons. */
final class PartsOfYears {

  private static final int MONTHS = 12;

  private static final Pattern ORDINAL_UNIT = Pattern.compile("(\\S+) (\\S+)");
  private static final Pattern LETTER_NUMBER = Pattern.compile("([a-zæøå.]+) ?([1-4])");

  private PartsOfYears() {}

  /**
   * Months of a year, counted from its first; those below it are of the year before.
   *
   * @param possibleFrom the first month it can mean, and so on
   */
  record Part(
      int from, int to, int possibleFrom, int possibleTo, Precision precision, String lead) {

    static Part sharp(int from, int to, Precision precision) {
      return new Part(from, to, from, to, precision, "i");
    }

    Meaning in(int year) {
      return new Meaning(
          months(year, from, to), months(year, possibleFrom, possibleTo), precision, lead);
    }

    /** Whether it begins in one year and ends in the next, as winter does. */
    boolean isTurn() {
      return possibleFrom < 1;
    }

    /** From the end of a year into the next. */
    Meaning turning(int year) {
      Span months = months(year, MONTHS, MONTHS + to);
      Span possible = months(year, MONTHS + possibleFrom, MONTHS + to + 1);
      return new Meaning(months, possible, precision, lead);
    }

    private static Span months(int year, int from, int to) {
      LocalDate january = LocalDate.of(year, 1, 1);
      return new Span(january.plusMonths(from - 1L), january.plusMonths(to).minusDays(1));
    }
  }

  /** The part of a year some words name; empty where they name none. */
  static Optional<Part> of(String words) {
    return month(words)
        .or(() -> season("årstid", words, ""))
        .or(() -> season("høytid", words, "i"))
        .or(() -> numbered(words))
        .or(() -> lettered(words));
  }

  private static Optional<Part> month(String words) {
    return TimeWords.number("måned", words)
        .map(number -> Part.sharp(number, number, Precision.MONTH));
  }

  private static Optional<Part> season(String kind, String words, String lead) {
    return TimeWords.meaning(kind, words)
        .map(meaning -> meaning.split("\\.+", -1))
        .map(
            m ->
                new Part(
                    Integer.parseInt(m[0]),
                    Integer.parseInt(m[1]),
                    Integer.parseInt(m[2]),
                    Integer.parseInt(m[3]),
                    Precision.SPAN,
                    lead));
  }

  /** {@code 2. kvartal}, {@code andre halvår}. */
  private static Optional<Part> numbered(String words) {
    Matcher match = ORDINAL_UNIT.matcher(words);
    return match.matches()
        ? TimeWords.number("tall", match.group(1))
            .flatMap(
                number ->
                    TimeWords.number("enhet", match.group(2))
                        .flatMap(months -> part(number, months)))
        : Optional.empty();
  }

  /** {@code Q3}, {@code kvartal 3}. */
  private static Optional<Part> lettered(String words) {
    Matcher match = LETTER_NUMBER.matcher(words);
    return match.matches()
        ? TimeWords.number("bokstav", match.group(1))
            .or(() -> TimeWords.number("enhet", match.group(1)))
            .flatMap(months -> part(Integer.parseInt(match.group(2)), months))
        : Optional.empty();
  }

  /** One of the equal parts of a year; the last has number 0 too. */
  private static Optional<Part> part(int number, int months) {
    int parts = MONTHS / months;
    if (number > parts) {
      return Optional.empty();
    }
    int last = months * (number == 0 ? parts : number);
    Precision precision =
        switch (months) {
          case 3 -> Precision.QUARTER;
          case 6 -> Precision.HALF;
          default -> Precision.SPAN;
        };
    return Optional.of(Part.sharp(last - months + 1, last, precision));
  }
}
