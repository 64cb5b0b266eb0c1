package no.planverk.data.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.text.PlanDate;
import no.planverk.text.Span;
import org.jspecify.annotations.Nullable;

/** The days a time can mean, as data has them: none is made up where only a limit is written. */
public final class Days {

  /** Every word for how exactly a time is written. */
  public static final List<String> PRECISIONS =
      Arrays.stream(PlanDate.Precision.values()).map(Days::word).toList();

  private Days() {}

  /** How exactly a time is written. */
  public static String precision(PlanDate time) {
    return word(time.precision());
  }

  /** The word for how exactly a time is written. */
  public static String word(PlanDate.Precision precision) {
    return switch (precision) {
      case SPAN -> "tidsrom";
      case YEARS -> "flere år";
      case YEAR -> "år";
      case HALF -> "halvår";
      case QUARTER -> "kvartal";
      case MONTH -> "måned";
      case DAY -> "dag";
    };
  }

  /** The first day it can mean; null where there is no time, or no day it cannot be before. */
  public static @Nullable LocalDate first(@Nullable PlanDate time) {
    return time == null || time.earliest().equals(Span.BEGINNING) ? null : time.earliest();
  }

  /** The last day it can mean; null where there is no time, or no day it cannot be after. */
  public static @Nullable LocalDate last(@Nullable PlanDate time) {
    return time == null || time.latest().equals(Span.END) ? null : time.latest();
  }

  /** The day it is, where it is one; null for all that is longer. */
  public static @Nullable LocalDate only(@Nullable PlanDate time) {
    LocalDate first = first(time);
    return first != null && first.equals(last(time)) ? first : null;
  }

  /** A day as {@code yyyy-MM-dd}. */
  static List<String> text(@Nullable LocalDate day) {
    return Stream.ofNullable(day).map(LocalDate::toString).toList();
  }
}
