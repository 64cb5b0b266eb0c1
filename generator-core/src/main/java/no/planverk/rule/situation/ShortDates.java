package no.planverk.rule.situation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.planverk.text.PlanDate;

/** Writes dates the short way, the same in both written forms of Norwegian. */
public final class ShortDates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM.uuuu", Locale.ROOT);

  private ShortDates() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  public static String of(PlanDate date) {
    LocalDate first = date.first();
    if (date.words() != null) {
      return date.words().text();
    }
    return switch (date.precision()) {
      case DAY -> of(first);
      case MONTH -> MONTH.format(first);
      case QUARTER -> (first.getMonthValue() + 2) / 3 + ". kvartal " + first.getYear();
      case HALF -> (first.getMonthValue() + 5) / 6 + ". halvår " + first.getYear();
      case YEARS -> first.getYear() + "–" + date.last().getYear();
      case SPAN, YEAR -> Integer.toString(first.getYear());
    };
  }
}
