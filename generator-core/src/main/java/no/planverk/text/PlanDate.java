package no.planverk.text;

import java.time.LocalDate;

/**
 * A date known to the two years, year, half, quarter, month or day.
 *
 * @param first the first day it can mean
 * @param precision how much is known
 */
public record PlanDate(LocalDate first, Precision precision) {

  /** How much of a date is known. */
  public enum Precision {
    /** One of two years in a row. */
    TWO_YEARS,
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY
  }

  /** The last day it can mean. */
  public LocalDate last() {
    return switch (precision) {
      case TWO_YEARS -> first.plusYears(2).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case QUARTER -> first.plusMonths(3).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case DAY -> first;
    };
  }
}
