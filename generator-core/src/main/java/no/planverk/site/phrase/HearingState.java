package no.planverk.site.phrase;

import java.time.LocalDate;
import no.planverk.model.process.Hearing;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Where a hearing stands on a day. */
public enum HearingState {
  /** People can say what they think, to the end of the deadline's day. */
  OPEN,
  /** It has not begun, or nobody has said when it does. */
  COMING,
  /** It is over. */
  CLOSED;

  /** How long a hearing without a deadline is taken to last: the least the Act asks for. */
  private static final int SHORTEST = 42;

  /**
   * The state of a hearing.
   *
   * @param said whether the strategy or plan itself is said to be in hearing
   */
  static HearingState of(Hearing hearing, boolean said, LocalDate today) {
    PlanDate from = hearing.from();
    PlanDate deadline = hearing.deadline();
    if (isOver(hearing, deadline, today)) {
      return CLOSED;
    }
    if (!hasBegun(from, deadline != null || said, said, today)) {
      return COMING;
    }
    boolean lasts =
        deadline != null || said || from == null || !today.isAfter(from.first().plusDays(SHORTEST));
    return lasts ? OPEN : CLOSED;
  }

  private static boolean isOver(Hearing hearing, @Nullable PlanDate deadline, LocalDate today) {
    return deadline == null
        ? hearing.outcome() != null || hearing.statements() != null
        : deadline.latest().isBefore(today);
  }

  /** What begins in a month that is not over has begun only where that is said. */
  private static boolean hasBegun(
      @Nullable PlanDate from, boolean otherwise, boolean said, LocalDate today) {
    if (from == null) {
      return otherwise;
    }
    LocalDate begins = said ? from.first() : from.last();
    return !begins.isAfter(today);
  }
}
