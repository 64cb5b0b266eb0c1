package no.planverk.read.time;

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
import no.planverk.text.Months;
import no.planverk.text.PlanDate;
import no.planverk.text.PlanDate.Precision;
import no.planverk.text.Span;

/** The calendar's own ways to write a date, which pages write in one way. */
final class CalendarForms {

  private CalendarForms() {}

  /** One way to write a date: its groups are numbers, or the name of a month. */
  private record Form(Pattern pattern, Function<MatchResult, PlanDate> date) {

    static Form of(String regex, Precision precision, Function<MatchResult, LocalDate> firstDay) {
      return new Form(
          Pattern.compile(regex), match -> new PlanDate(firstDay.apply(match), precision));
    }

    Optional<PlanDate> read(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.matches() ? Optional.of(date.apply(matcher)) : Optional.empty();
    }
  }

  private static final List<Form> FORMS = forms();

  private static List<Form> forms() {
    String month =
        Months.NAMES.stream()
            .map(
                m ->
                    "["
                        + m.substring(0, 1).toUpperCase(Locale.ROOT)
                        + m.charAt(0)
                        + "]"
                        + m.substring(1))
            .collect(Collectors.joining("|", "(", ")"));
    return List.of(
        Form.of(
            "([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})",
            Precision.DAY, m -> LocalDate.of(number(m, 3), number(m, 2), number(m, 1))),
        Form.of(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})",
            Precision.DAY, m -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))),
        Form.of(
            "([0-9]{1,2})\\. " + month + " ([0-9]{4})",
            Precision.DAY,
            m -> LocalDate.of(number(m, 3), month(m, 2), number(m, 1))),
        Form.of(
            "([0-9]{4})-([0-9]{2})",
            Precision.MONTH, m -> LocalDate.of(number(m, 1), number(m, 2), 1)),
        Form.of(
            month + " ([0-9]{4})",
            Precision.MONTH,
            m -> LocalDate.of(number(m, 2), month(m, 1), 1)),
        Form.of(
            "([1-4])\\. kvartal ([0-9]{4})",
            Precision.QUARTER, m -> LocalDate.of(number(m, 2), 3 * number(m, 1) - 2, 1)),
        Form.of(
            "([12])\\. halvår ([0-9]{4})",
            Precision.HALF, m -> LocalDate.of(number(m, 2), 6 * number(m, 1) - 5, 1)),
        new Form(
            Pattern.compile("([0-9]{4}) ?[-–] ?([0-9]{4})"),
            m -> years(number(m, 1), number(m, 2))),
        Form.of("([0-9]{4})", Precision.YEAR, m -> LocalDate.of(number(m, 1), 1, 1)));
  }

  /** The date a text means; empty where it is none, or is not in the calendar. */
  static Optional<PlanDate> parse(String text) {
    try {
      return FORMS.stream().flatMap(form -> form.read(text).stream()).findFirst();
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static PlanDate years(int from, int to) {
    if (to <= from) {
      throw new DateTimeException("years in falling order");
    }
    return new PlanDate(Span.years(from, to), Precision.YEARS);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int month(MatchResult match, int group) {
    return Months.number(match.group(group));
  }
}
