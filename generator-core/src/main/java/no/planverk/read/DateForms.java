package no.planverk.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.planverk.text.PlanDate;
import no.planverk.text.PlanDate.Precision;

/** The ways an author may write a date, from two years to the day. */
final class DateForms {

  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "mars",
          "april",
          "mai",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "desember");

  private DateForms() {}

  /** One way to write a date: its groups are numbers, or the name of a month. */
  private record Form(
      String regex, Precision precision, Function<MatchResult, LocalDate> firstDay) {

    Optional<PlanDate> read(String text) {
      Matcher matcher = Pattern.compile(regex).matcher(text);
      return matcher.matches()
          ? Optional.of(new PlanDate(firstDay.apply(matcher), precision))
          : Optional.empty();
    }
  }

  private static List<Form> forms() {
    String month =
        MONTHS.stream()
            .map(
                m ->
                    "["
                        + m.substring(0, 1).toUpperCase(Locale.ROOT)
                        + m.charAt(0)
                        + "]"
                        + m.substring(1))
            .collect(Collectors.joining("|", "(", ")"));
    return List.of(
        new Form(
            "([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})",
            Precision.DAY, m -> LocalDate.of(number(m, 3), number(m, 2), number(m, 1))),
        new Form(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})",
            Precision.DAY, m -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))),
        new Form(
            "([0-9]{1,2})\\. " + month + " ([0-9]{4})",
            Precision.DAY,
            m -> LocalDate.of(number(m, 3), month(m, 2), number(m, 1))),
        new Form(
            "([0-9]{4})-([0-9]{2})",
            Precision.MONTH, m -> LocalDate.of(number(m, 1), number(m, 2), 1)),
        new Form(
            month + " ([0-9]{4})",
            Precision.MONTH,
            m -> LocalDate.of(number(m, 2), month(m, 1), 1)),
        new Form(
            "([1-4])\\. kvartal ([0-9]{4})",
            Precision.QUARTER, m -> LocalDate.of(number(m, 2), 3 * number(m, 1) - 2, 1)),
        new Form(
            "([12])\\. halvår ([0-9]{4})",
            Precision.HALF, m -> LocalDate.of(number(m, 2), 6 * number(m, 1) - 5, 1)),
        new Form(
            "([0-9]{4}) ?[-–] ?([0-9]{4})",
            Precision.TWO_YEARS, m -> firstOfTwo(number(m, 1), number(m, 2))),
        new Form("([0-9]{4})", Precision.YEAR, m -> LocalDate.of(number(m, 1), 1, 1)));
  }

  /** A regular expression that every form matches, for editors. */
  static String pattern() {
    return forms().stream().map(Form::regex).collect(Collectors.joining("|", "^(", ")$"));
  }

  /** The date a text means; empty where it is none, or is not in the calendar. */
  static Optional<PlanDate> parse(String text) {
    try {
      return forms().stream().flatMap(form -> form.read(text).stream()).findFirst();
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static LocalDate firstOfTwo(int year, int next) {
    if (next != year + 1) {
      throw new DateTimeException("not two years in a row");
    }
    return LocalDate.of(year, 1, 1);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int month(MatchResult match, int group) {
    return MONTHS.indexOf(match.group(group).toLowerCase(Locale.ROOT)) + 1;
  }
}
