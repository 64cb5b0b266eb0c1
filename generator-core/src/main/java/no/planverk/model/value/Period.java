package no.planverk.model.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span of calendar years, both included.
 *
 * @param from first year
 * @param to last year, not before {@code from}
 */
public record Period(int from, int to) {

  /** What an author may write, as ECMA-262 knows it too. */
  public static final String WRITTEN =
      "^([0-9]{4})(?:(?: ?[-–—/] ?| til (?:og med )?)([0-9]{4}|[0-9]{2}))?$";

  private static final Pattern FORM = Pattern.compile(WRITTEN);
  private static final int CENTURY = 100;

  /** The years a text is; empty where it is something else, or runs backwards. */
  public static Optional<Period> of(String text) {
    Matcher written = FORM.matcher(text);
    return written.matches() ? of(written.group(1), written.group(2)) : Optional.empty();
  }

  /**
   * The years from one to another; empty where they run backwards.
   *
   * @param last the last year, its two last figures, or null where there is one year only
   */
  public static Optional<Period> of(String first, @Nullable String last) {
    int from = Integer.parseInt(first);
    int end = last == null ? from : Integer.parseInt(last);
    int to = last != null && last.length() == 2 ? from - from % CENTURY + end : end;
    return from <= to ? Optional.of(new Period(from, to)) : Optional.empty();
  }

  /** The form readers see: {@code 2024–2027}, or one year alone. */
  @Override
  public String toString() {
    return from == to ? Integer.toString(from) : from + "–" + to;
  }
}
