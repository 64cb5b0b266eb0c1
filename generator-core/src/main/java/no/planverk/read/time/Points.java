package no.planverk.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.planverk.text.PlanDate.Precision;
import no.planverk.text.Span;

/** Times with a year of their own: a day, a week, a part of a year, years. */
final class Points {

  private static final String FULL_YEAR = "((?:1[5-9]|2[01])[0-9]{2})";
  private static final String YEAR = "('?[0-9]{2}|" + FULL_YEAR + ")";

  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?" + YEAR);
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("([0-9]{1,2})\\.? ?([a-zæøå]+),? " + FULL_YEAR);
  private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[./]" + FULL_YEAR);
  private static final Pattern YEARS =
      Pattern.compile(FULL_YEAR + "(?:(?:, ?| og | eller | til |-|/)" + FULL_YEAR + ")+");
  private static final Pattern TWO_DIGITS = Pattern.compile(FULL_YEAR + "[-/]('?[0-9]{2})");
  private static final Pattern PART_THEN_YEAR =
      Pattern.compile("(.+?)(?:,? (?:i |av |for )?|[-/])" + YEAR);
  private static final Pattern YEAR_THEN_PART =
      Pattern.compile(FULL_YEAR + "(?:[:,]? |[-/])(?:i )?(.+)");
  private static final Pattern PART_OF_YEARS =
      Pattern.compile("(.+?) " + FULL_YEAR + "[-/]" + YEAR);
  private static final Pattern WEEK =
      Pattern.compile(
          TimeWords.any("uke") + " ?([0-9]{1,2})(?:(?:-| og )([0-9]{1,2}))?,? (?:i )?" + FULL_YEAR);

  /** Two digits up to this are of our century. */
  private static final int LAST_OF_OURS = 69;

  private static final int CENTURY = 100;
  private static final int DECEMBER = 12;
  private static final int AUGUST = 8;
  private static final String TURN = "årsskifte";
  private static final String SCHOOL_YEAR = "skoleår";

  private Points() {}

  /** What a text in lower case means; empty where it is no such time or not in the calendar. */
  static Optional<Meaning> of(String text) {
    try {
      return match(TWO_DIGITS, text)
          .flatMap(Points::twoDigits)
          .or(() -> CalendarForms.parse(text).map(Meaning::of))
          .or(() -> match(DAY, text).map(Points::day))
          .or(() -> match(DAY_OF_MONTH, text).flatMap(Points::dayOfMonth))
          .or(() -> match(MONTH, text).map(Points::month))
          .or(() -> match(YEARS, text).flatMap(m -> years(text)))
          .or(() -> match(WEEK, text).map(Points::weeks))
          .or(() -> match(PART_OF_YEARS, text).flatMap(Points::partOfYears))
          .or(() -> match(PART_THEN_YEAR, text).flatMap(m -> part(m.group(1), year(m.group(2)))))
          .or(
              () ->
                  match(YEAR_THEN_PART, text)
                      .flatMap(m -> part(m.group(2), year(m.group(1))))
                      .map(meaning -> meaning.said("i")));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<MatchResult> match(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(m -> m.matches()).map(m -> m.toMatchResult());
  }

  private static Meaning day(MatchResult m) {
    LocalDate day = LocalDate.of(year(m.group(3)), number(m.group(2)), number(m.group(1)));
    return Meaning.of(new Span(day, day), Precision.DAY, "");
  }

  /** The month in full: so many other things are abbreviated. */
  private static Optional<Meaning> dayOfMonth(MatchResult m) {
    return CalendarForms.parse(m.group(1) + ". " + m.group(2) + " " + m.group(3)).map(Meaning::of);
  }

  private static Meaning month(MatchResult m) {
    LocalDate first = LocalDate.of(number(m.group(2)), number(m.group(1)), 1);
    Span month = new Span(first, first.plusMonths(1).minusDays(1));
    return Meaning.of(month, Precision.MONTH, "i");
  }

  /** Years in rising order. */
  private static Optional<Meaning> years(String text) {
    int[] years = Pattern.compile("[^0-9]+").splitAsStream(text).mapToInt(Points::number).toArray();
    for (int i = 1; i < years.length; i++) {
      if (years[i - 1] >= years[i]) {
        return Optional.empty();
      }
    }
    return Optional.of(years(years[0], years[years.length - 1]));
  }

  private static Meaning years(int from, int to) {
    return Meaning.of(Span.years(from, to), Precision.YEARS, "i");
  }

  /** {@code 2025/26}. */
  private static Optional<Meaning> twoDigits(MatchResult m) {
    int from = number(m.group(1));
    int to = following(from, m.group(2));
    return from < to ? Optional.of(years(from, to)) : Optional.empty();
  }

  private static int following(int year, String written) {
    String digits = written.replace("'", "");
    int number = number(digits);
    return digits.length() == 2 ? year / CENTURY * CENTURY + number : number;
  }

  private static Meaning weeks(MatchResult m) {
    int first = number(m.group(1));
    int last = m.group(2) == null ? first : number(m.group(2));
    Span span = week(number(m.group(3)), first).with(week(number(m.group(3)), last));
    return Meaning.of(span, Precision.SPAN, "i");
  }

  private static Span week(int year, int number) {
    LocalDate fourth = LocalDate.of(year, 1, 4);
    LocalDate monday =
        fourth
            .with(WeekFields.ISO.weekOfWeekBasedYear(), number)
            .with(WeekFields.ISO.dayOfWeek(), 1);
    if (number < 1 || monday.plusDays(3).getYear() != year) {
      throw new DateTimeException("no such week");
    }
    return new Span(monday, monday.plusDays(6));
  }

  /** {@code årsskiftet 2025/2026}, {@code vinteren 2025-26}: from the one year into the other. */
  private static Optional<Meaning> partOfYears(MatchResult m) {
    int from = number(m.group(2));
    int to = following(from, m.group(3));
    if (to <= from) {
      return Optional.empty();
    }
    if (TimeWords.meaning(TURN, m.group(1)).isPresent()) {
      return to == from + 1 ? Optional.of(turn(from)) : Optional.empty();
    }
    if (TimeWords.meaning(SCHOOL_YEAR, m.group(1)).isPresent()) {
      return to == from + 1 ? Optional.of(schoolYear(from)) : Optional.empty();
    }
    return PartsOfYears.of(m.group(1))
        .map(
            part ->
                part.isTurn() && to == from + 1
                    ? part.turning(from)
                    : part.in(from).to(part.in(to)));
  }

  private static Meaning turn(int year) {
    Span months = new Span(LocalDate.of(year, DECEMBER, 1), LocalDate.of(year + 1, 1, 31));
    return Meaning.of(months, Precision.SPAN, "ved");
  }

  /** From August to July, as schools and kindergartens count. */
  private static Meaning schoolYear(int year) {
    Span days =
        new Span(LocalDate.of(year, AUGUST, 1), LocalDate.of(year + 1, AUGUST, 1).minusDays(1));
    return Meaning.of(days, Precision.SPAN, "i");
  }

  /** The turn of one year may be that at either end of it. */
  private static Optional<Meaning> part(String words, int year) {
    if (TimeWords.meaning(TURN, words).isPresent()) {
      Span either = turn(year - 1).place().with(turn(year).place());
      return Optional.of(Meaning.of(Span.years(year, year), Precision.SPAN, "ved").perhaps(either));
    }
    return PartsOfYears.of(words).map(part -> part.in(year));
  }

  private static int year(String written) {
    String digits = written.replace("'", "");
    int number = number(digits);
    if (digits.length() > 2) {
      return number;
    }
    return number <= LAST_OF_OURS ? 2000 + number : 1900 + number;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
