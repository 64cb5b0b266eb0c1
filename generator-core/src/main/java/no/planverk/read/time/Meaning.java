package no.planverk.read.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.planverk.text.AsWritten;
import no.planverk.text.PlanDate;
import no.planverk.text.PlanDate.Precision;
import no.planverk.text.Span;

/**
 * What some words mean as a time.
 *
 * @param lead what stands before the words in a sentence; empty where nothing does
 */
record Meaning(Span place, Span possible, Precision precision, String lead) {

  private static final int SHORT = 31;
  private static final int MONTHS_SHORT = 3;

  /** A time that means the days it is placed at and no others. */
  static Meaning of(Span place, Precision precision, String lead) {
    return new Meaning(place, place, precision, lead);
  }

  static Meaning of(PlanDate date) {
    String lead = date.precision() == Precision.DAY ? "" : "i";
    return new Meaning(date.place(), date.possible(), date.precision(), lead);
  }

  /** The time in the author's words. */
  PlanDate in(String words) {
    return new PlanDate(place, possible, precision, new AsWritten(words, lead, false));
  }

  /** The same, said by words that bring their own preposition. */
  Meaning said(String before) {
    return new Meaning(place, possible, precision, before);
  }

  /** The same days, and others it can mean too. */
  Meaning perhaps(Span others) {
    return new Meaning(place, possible.with(others), precision, lead);
  }

  /** From the first day of this to the last of another; empty days where it ends before. */
  Meaning to(Meaning end) {
    return new Meaning(place.with(end.place), possible.with(end.possible), Precision.SPAN, lead);
  }

  boolean beginsAndEndsBefore(Meaning other) {
    return !place.equals(other.place)
        && !place.first().isAfter(other.place.first())
        && !place.last().isAfter(other.place.last());
  }

  /** Some day until the last of this. */
  Meaning atLatest() {
    return new Meaning(place, new Span(Span.BEGINNING, possible.last()), Precision.SPAN, "");
  }

  /** Some day from the first of this on. */
  Meaning atEarliest() {
    return new Meaning(place, new Span(possible.first(), Span.END), Precision.SPAN, "");
  }

  /** Some day before this: what has no sharp beginning may have begun. */
  Meaning before() {
    LocalDate day = place.first().minusDays(1);
    LocalDate latest = precision == Precision.SPAN ? place.last() : day;
    return new Meaning(new Span(day, day), new Span(Span.BEGINNING, latest), Precision.SPAN, "");
  }

  /** Some day after this: what has no sharp end may not be over. */
  Meaning after() {
    LocalDate day = place.last().plusDays(1);
    LocalDate earliest = precision == Precision.SPAN ? place.first() : day;
    Span rest = new Span(day, LocalDate.of(day.getYear(), 12, 31));
    return new Meaning(rest, new Span(earliest, Span.END), Precision.SPAN, "");
  }

  /** Somewhere near this: as far to each side as it is long. */
  Meaning about() {
    long days = Math.max(SHORT, ChronoUnit.DAYS.between(place.first(), place.last()) + 1);
    Span near = new Span(place.first().minusDays(days), place.last().plusDays(days));
    return new Meaning(place, possible.with(near), Precision.SPAN, "");
  }

  /** One of some equal parts of this, by months where it has so many. */
  Meaning part(int number, int parts, String before) {
    LocalDate end = place.last().plusDays(1);
    long months = ChronoUnit.MONTHS.between(place.first(), end);
    ChronoUnit unit = months >= MONTHS_SHORT ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    long all = unit.between(place.first(), end);
    LocalDate from = place.first().plus(all * (number - 1) / parts, unit);
    LocalDate to = place.first().plus(all * number / parts, unit).minusDays(1);
    return new Meaning(new Span(from, to), possible, Precision.SPAN, before);
  }
}
