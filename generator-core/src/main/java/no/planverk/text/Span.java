package no.planverk.text;

import java.time.LocalDate;

/** Days in a row, the first and the last of them counted. */
public record Span(LocalDate first, LocalDate last) {

  /** Before any day a plan tells of. */
  public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  /** After any day a plan tells of. */
  public static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** Whole years, the first and the last of them counted. */
  public static Span years(int from, int to) {
    return new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  /** The shortest stretch with both in it. */
  public Span with(Span other) {
    return new Span(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** Whether they have a day in common. */
  public boolean meets(Span other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
