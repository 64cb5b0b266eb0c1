package no.planverk.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as exactly as the author wrote it: a day, a year, a season, or only a limit.
 *
 * @param place the days it is placed at, in time order and along a timeline
 * @param possible all days it can mean, by which rules judge; with no beginning or end where only a
 *     limit is written
 * @param precision how it is written
 * @param words the author's own words; null where the calendar's say the same
 */
public record PlanDate(Span place, Span possible, Precision precision, @Nullable AsWritten words) {

  /** How much of a time is known. */
  public enum Precision {
    /** Days in a row that have no other name here, or a limit. */
    SPAN,
    /** One of some years in a row. */
    YEARS,
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY
  }

  /** The time from its first day on; years in a row are two. */
  public PlanDate(LocalDate first, Precision precision) {
    this(spanFrom(first, precision), precision);
  }

  /** A time that can mean the days it is placed at and no others. */
  public PlanDate(Span place, Precision precision) {
    this(place, place, precision, null);
  }

  private static Span spanFrom(LocalDate first, Precision precision) {
    int year = first.getYear();
    return switch (precision) {
      case YEARS -> Span.years(year, year + 1);
      case YEAR -> Span.years(year, year);
      case HALF -> months(first, 6);
      case QUARTER -> months(first, 3);
      case MONTH -> months(first, 1);
      case SPAN, DAY -> new Span(first, first);
    };
  }

  private static Span months(LocalDate first, int months) {
    return new Span(first, first.plusMonths(months).minusDays(1));
  }

  /** The first day it is placed at. */
  public LocalDate first() {
    return place.first();
  }

  /** The last day it is placed at. */
  public LocalDate last() {
    return place.last();
  }

  /** The first day it can mean. */
  public LocalDate earliest() {
    return possible.first();
  }

  /** The last day it can mean. */
  public LocalDate latest() {
    return possible.last();
  }

  /** The days it takes along a timeline: to the ends of time where only a limit is written. */
  public Span breadth() {
    boolean openBefore = possible.first().equals(Span.BEGINNING);
    boolean openAfter = possible.last().equals(Span.END);
    return new Span(
        openBefore ? possible.first() : place.first(), openAfter ? possible.last() : place.last());
  }

  /** Whether the years it is placed in are the only ones it can mean. */
  public boolean isKnownToTheYears() {
    return possible.first().getYear() == place.first().getYear()
        && possible.last().getYear() == place.last().getYear();
  }

  /** The same time some years later, in the calendar's words. */
  public PlanDate yearsLater(int years) {
    return new PlanDate(later(place, years), later(possible, years), precision, null);
  }

  private static Span later(Span span, int years) {
    return new Span(later(span.first(), years), later(span.last(), years));
  }

  private static LocalDate later(LocalDate day, int years) {
    return day.equals(Span.BEGINNING) || day.equals(Span.END) ? day : day.plusYears(years);
  }

  /** The same time in the author's words. */
  public PlanDate in(AsWritten written) {
    return new PlanDate(place, possible, precision, written);
  }

  /** The same time in the calendar's words. */
  public PlanDate plain() {
    return new PlanDate(place, possible, precision, null);
  }
}
