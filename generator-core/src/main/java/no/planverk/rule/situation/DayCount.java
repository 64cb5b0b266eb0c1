package no.planverk.rule.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.planverk.text.PlanDate;

/**
 * Counts days and years as the rules do.
 *
 * <p>Days count from the day of publication: what is published 1 June is 30 days old on 1 July.
 * "One year" is the same date next year; from 29 February it is 28 February. Where a date is known
 * less exactly than to the day, it counts as whatever day the rule is kept on.
 */
public final class DayCount {

  private DayCount() {}

  /** The most days there can be between two dates; negative where the second comes first. */
  public static int between(PlanDate from, PlanDate to) {
    return (int) ChronoUnit.DAYS.between(from.earliest(), to.latest());
  }

  /** The last day that is within a number of years after a date. */
  public static LocalDate yearsAfter(PlanDate date, int years) {
    return date.latest().plusYears(years);
  }
}
