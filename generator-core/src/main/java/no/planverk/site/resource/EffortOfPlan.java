package no.planverk.site.resource;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.model.EffortMeasure;
import no.planverk.model.plan.Effort;
import no.planverk.model.plan.Plan;

/**
 * The work planned for one plan, in the municipality's unit.
 *
 * @param years what it takes in each year it has an amount for; {@link #NO_YEAR} for the rest
 */
record EffortOfPlan(Plan plan, Map<Integer, BigDecimal> years) {

  /** Stands for an amount without a year; sorts last. */
  static final int NO_YEAR = Integer.MAX_VALUE;

  /** The plans that have an amount, those that take most first. */
  static List<EffortOfPlan> of(Stream<Plan> plans, EffortMeasure measure) {
    return plans
        .map(plan -> of(plan, measure))
        .filter(amounts -> !amounts.years.isEmpty())
        .sorted(Comparator.comparing(EffortOfPlan::sum).reversed())
        .toList();
  }

  private static EffortOfPlan of(Plan plan, EffortMeasure measure) {
    Map<Integer, BigDecimal> years = new TreeMap<>();
    for (Effort effort : plan.resources().effort()) {
      int year = Objects.requireNonNullElse(effort.year(), NO_YEAR);
      measure.amount(effort).ifPresent(amount -> years.merge(year, amount, BigDecimal::add));
    }
    return new EffortOfPlan(plan, years);
  }

  BigDecimal in(int year) {
    return years.getOrDefault(year, BigDecimal.ZERO);
  }

  BigDecimal sum() {
    return years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
