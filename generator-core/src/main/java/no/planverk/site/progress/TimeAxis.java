package no.planverk.site.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.planverk.model.value.Period;

/**
 * The years of a period side by side, all equally wide; places on it go from 0 to {@value #WHOLE}.
 */
record TimeAxis(Period period) {

  /** The place where the last year ends. */
  static final int WHOLE = 1000;

  /** As many years as can have their number below a short line. */
  private static final int NUMBERED = 6;

  /** The place where a day begins; outside 0 and {@link #WHOLE} where the day is outside. */
  int place(LocalDate day) {
    long daysOfYear = day.lengthOfYear();
    long days = (day.getYear() - period.from()) * daysOfYear + day.getDayOfYear() - 1;
    return (int) Math.floorDiv(days * WHOLE, daysOfYear * years());
  }

  /** The same, moved to the nearest end where the day is outside. */
  int placeWithin(LocalDate day) {
    return Math.min(WHOLE, Math.max(0, place(day)));
  }

  boolean isBefore(LocalDate day) {
    return day.getYear() < period.from();
  }

  boolean isAfter(LocalDate day) {
    return day.getYear() > period.to();
  }

  /** Where every year begins, but the first. */
  List<Integer> lines() {
    return IntStream.range(1, years()).mapToObj(year -> year * WHOLE / years()).toList();
  }

  /** The year's number for each year; empty where there are too many to show. */
  List<String> labels() {
    int step = (years() + NUMBERED - 1) / NUMBERED;
    return IntStream.range(0, years())
        .mapToObj(year -> year % step == 0 ? Integer.toString(period.from() + year) : "")
        .toList();
  }

  private int years() {
    return period.to() - period.from() + 1;
  }
}
