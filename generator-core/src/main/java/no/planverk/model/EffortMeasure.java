package no.planverk.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.model.plan.Effort;
import no.planverk.model.plan.EffortUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality counts planned work.
 *
 * @param unit what sums are given in
 * @param hoursPerPersonYear how many hours it reckons to a person-year, above 0; null where it has
 *     not said, so that amounts in the other unit cannot be added
 */
public record EffortMeasure(EffortUnit unit, @Nullable Integer hoursPerPersonYear) {

  /**
   * The measure of a model: what its capacity is given in; without a capacity what its plans are
   * given in, and person-years where both are in use.
   */
  static EffortMeasure of(Model model) {
    List<Effort> capacity = model.strategy().capacity();
    List<Effort> planned = planned(model);
    Integer hours = model.strategy().hoursPerPersonYear();
    return new EffortMeasure(
        unit(hasAmount(capacity) ? capacity : planned), hours != null && hours > 0 ? hours : null);
  }

  /** The work of all plans; most plans of most municipalities tell of none. */
  static List<Effort> planned(Model model) {
    List<Effort> all = new ArrayList<>();
    model.plans().forEach(plan -> all.addAll(plan.resources().effort()));
    return all;
  }

  private static boolean hasAmount(List<Effort> efforts) {
    return efforts.stream().anyMatch(EffortMeasure::hasAmount);
  }

  static boolean hasAmount(Effort effort) {
    return effort.personYears() != null || effort.hours() != null;
  }

  private static EffortUnit unit(List<Effort> efforts) {
    boolean personYears = efforts.stream().anyMatch(effort -> effort.personYears() != null);
    return personYears || !hasAmount(efforts) ? EffortUnit.PERSON_YEARS : EffortUnit.HOURS;
  }

  /** Whether an effort is in the other unit only, and has to be converted. */
  public boolean converts(Effort effort) {
    return written(effort) == null && hasAmount(effort);
  }

  /** An effort in the unit; empty where it has no amount, or one that cannot be converted. */
  public Optional<BigDecimal> amount(Effort effort) {
    BigDecimal written = written(effort);
    if (written != null) {
      return Optional.of(written);
    }
    if (hoursPerPersonYear == null) {
      return Optional.empty();
    }
    BigDecimal hours = BigDecimal.valueOf(hoursPerPersonYear);
    return unit == EffortUnit.HOURS
        ? Optional.ofNullable(effort.personYears()).map(years -> years.multiply(hours))
        : Optional.ofNullable(effort.hours()).map(h -> h.divide(hours, MathContext.DECIMAL64));
  }

  private @Nullable BigDecimal written(Effort effort) {
    return unit == EffortUnit.HOURS ? effort.hours() : effort.personYears();
  }
}
