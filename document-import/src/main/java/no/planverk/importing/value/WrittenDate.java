package no.planverk.importing.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date found in a text.
 *
 * @param date as the model takes it
 * @param written as it stands in the text
 * @param start where it begins in the text
 */
public record WrittenDate(String date, String written, int start) {

  private static final String MONTH =
      "(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)";

  /** Two digits of a year below this are of our century. */
  private static final int THIS_CENTURY = 70;

  private record Form(Pattern pattern, Function<MatchResult, String> date) {

    static Form of(String regex, Function<MatchResult, String> date) {
      return new Form(Pattern.compile("(?iu)(?<![\\d/.-])" + regex + "(?![\\d/])"), date);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of("(\\d{1,2})[./] ?(\\d{1,2})[./] ?((?:19|20)\\d{2}|\\d{2})", WrittenDate::day),
          Form.of("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})", WrittenDate::isoDay),
          Form.of("(\\d{1,2})\\. ?" + MONTH + " ((?:19|20)\\d{2})", WrittenDate::named),
          Form.of(MONTH + " ((?:19|20)\\d{2})", m -> low(m, 1) + " " + m.group(2)),
          Form.of(
              "([1-4])\\. ?kvartal ((?:19|20)\\d{2})", m -> m.group(1) + ". kvartal " + m.group(2)),
          Form.of(
              "([12])\\. ?halvår ((?:19|20)\\d{2})", m -> m.group(1) + ". halvår " + m.group(2)),
          Form.of("((?:19|20)\\d{2})(?![-–])", m -> m.group(1)));

  /** The first date in a text, the most exact one where several begin at one place. */
  public static Optional<WrittenDate> in(String text) {
    WrittenDate first = null;
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        Optional<String> date = date(form, matcher.toMatchResult());
        boolean isEarlier = first == null || matcher.start() < first.start();
        if (date.isPresent() && isEarlier) {
          first = new WrittenDate(date.get(), matcher.group(), matcher.start());
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** The date a text is, where it is nothing more. */
  public static Optional<WrittenDate> only(String text) {
    return in(text).filter(found -> found.written().equals(text.strip()));
  }

  /** Whether the century was not written. */
  public boolean isShort() {
    return written.matches("\\d{1,2}[./] ?\\d{1,2}[./] ?\\d{2}");
  }

  /** The text without it. */
  public String cutOutOf(String text) {
    return text.substring(0, start) + " " + text.substring(start + written.length());
  }

  private static Optional<String> date(Form form, MatchResult match) {
    try {
      return Optional.of(form.date().apply(match));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static String day(MatchResult match) {
    int year = Integer.parseInt(match.group(3));
    int whole = year >= 100 ? year : year < THIS_CENTURY ? 2000 + year : 1900 + year;
    return day(whole, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
  }

  private static String isoDay(MatchResult match) {
    return day(
        Integer.parseInt(match.group(1)),
        Integer.parseInt(match.group(2)),
        Integer.parseInt(match.group(3)));
  }

  private static String day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return String.format(
        Locale.ROOT, "%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  private static String named(MatchResult match) {
    return Integer.parseInt(match.group(1)) + ". " + low(match, 2) + " " + match.group(3);
  }

  private static String low(MatchResult match, int group) {
    return match.group(group).toLowerCase(Locale.ROOT);
  }
}
