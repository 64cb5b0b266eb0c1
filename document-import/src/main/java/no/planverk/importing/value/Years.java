package no.planverk.importing.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.model.value.Period;

/** Spans of years in texts. */
public final class Years {

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(?: ?[-–—/] ?| til (?:og med )?)((?:19|20)\\d{2}|\\d{2})(?!\\d)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private Years() {}

  /** The first span of years in a text. */
  public static Optional<Period> span(String text) {
    Matcher span = SPAN.matcher(text);
    return span.find() ? period(span) : Optional.empty();
  }

  /** The span, or the one year, that a text is and nothing more. */
  public static Optional<Period> only(String text) {
    Matcher span = SPAN.matcher(text.strip());
    if (span.matches()) {
      return period(span);
    }
    Matcher year = YEAR.matcher(text.strip());
    if (!year.matches()) {
      return Optional.empty();
    }
    int only = Integer.parseInt(year.group(1));
    return Optional.of(new Period(only, only));
  }

  /** The rest of a text, its years and spans of years taken out. */
  public static String without(String text) {
    return YEAR.matcher(SPAN.matcher(text).replaceAll("")).replaceAll("");
  }

  private static Optional<Period> period(Matcher span) {
    return Period.of(span.group(1), span.group(2));
  }

  /** As the model takes it. */
  public static String written(Period period) {
    return period.from() == period.to()
        ? Integer.toString(period.from())
        : period.from() + "-" + period.to();
  }
}
