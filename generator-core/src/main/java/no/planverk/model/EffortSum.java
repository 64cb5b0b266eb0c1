package no.planverk.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The planned work of a year, or of the whole period, beside what there is capacity for.
 *
 * <p>The figures have two decimals at most and are compared as they are shown.
 *
 * @param year null for the whole period
 * @param planned what all plans take together
 * @param capacity what the municipality can do; null where it has not said
 * @param plans how many plans it is the sum of
 * @param converted whether some of it was given in the other unit
 */
public record EffortSum(
    @Nullable Integer year,
    BigDecimal planned,
    @Nullable BigDecimal capacity,
    int plans,
    boolean converted) {

  private static final int DECIMALS = 2;

  public EffortSum {
    planned = shown(planned);
    capacity = capacity == null ? null : shown(capacity);
  }

  /** How much is planned beyond the capacity: 0 where there is room for it or no capacity given. */
  public BigDecimal over() {
    return capacity == null
        ? BigDecimal.ZERO
        : shown(planned.subtract(capacity).max(BigDecimal.ZERO));
  }

  /** Whether more is planned than there is capacity for. */
  public boolean isOver() {
    return over().signum() > 0;
  }

  /** Rounded to what is shown: {@code 1.5}, never {@code 1.50} or {@code 1E+1}. */
  private static BigDecimal shown(BigDecimal amount) {
    BigDecimal rounded = amount.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
