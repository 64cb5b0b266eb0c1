package no.planverk.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.model.plan.Effort;
import no.planverk.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The planned work of all plans against the capacity, year by year, in the municipality's unit.
 *
 * @param measure the unit, and how amounts are converted to it
 * @param years the years of the strategy's period and every other year work or capacity is given
 *     for, in order; empty where no plan and no capacity has an amount
 * @param period the whole period: all work, with a year or without. Its capacity is the one given
 *     without a year, else the sum of the years' where every year with work has one
 * @param yearless whether some work or capacity is given for the whole period and for no year
 * @param leftOut how many amounts are in the other unit and could not be converted
 */
public record EffortSums(
    EffortMeasure measure, List<EffortSum> years, EffortSum period, boolean yearless, int leftOut) {

  /** The sums of a model. */
  public static EffortSums of(Model model) {
    EffortMeasure measure = EffortMeasure.of(model);
    List<Tally> all = new ArrayList<>();
    model
        .plans()
        .forEach(plan -> all.addAll(tallies(measure, plan.id(), plan.resources().effort())));
    List<Tally> capacity = tallies(measure, "", model.strategy().capacity());
    boolean yearless = Stream.concat(all.stream(), capacity.stream()).anyMatch(t -> t.year == null);
    return new EffortSums(
        measure,
        all.isEmpty() && capacity.isEmpty()
            ? List.of()
            : years(model.strategy().period(), all, capacity),
        sum(null, all, wholeCapacity(all, capacity)),
        yearless,
        leftOut(model, measure));
  }

  /** Whether a model has any, which is sooner known than the sums. */
  public static boolean hasAny(Model model) {
    EffortMeasure measure = EffortMeasure.of(model);
    return amounts(model).anyMatch(effort -> measure.amount(effort).isPresent());
  }

  private static Stream<Effort> amounts(Model model) {
    return Stream.concat(
        model.strategy().capacity().stream(), EffortMeasure.planned(model).stream());
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return years.isEmpty();
  }

  /** An amount some plan, or the capacity, has for a year or for the whole period. */
  private record Tally(String plan, @Nullable Integer year, BigDecimal amount, boolean converted) {}

  private static List<Tally> tallies(EffortMeasure measure, String plan, List<Effort> efforts) {
    return efforts.stream()
        .flatMap(
            effort ->
                measure.amount(effort).stream()
                    .map(a -> new Tally(plan, effort.year(), a, measure.converts(effort))))
        .toList();
  }

  private static List<EffortSum> years(Period period, List<Tally> planned, List<Tally> capacity) {
    Map<Integer, List<Tally>> work = new TreeMap<>();
    IntStream.rangeClosed(period.from(), period.to()).forEach(y -> work.put(y, new ArrayList<>()));
    Map<Integer, List<Tally>> room = new TreeMap<>();
    byYear(planned, work);
    byYear(capacity, room);
    room.keySet().forEach(year -> work.computeIfAbsent(year, unused -> new ArrayList<>()));
    return work.entrySet().stream()
        .map(e -> sum(e.getKey(), e.getValue(), room.getOrDefault(e.getKey(), List.of())))
        .toList();
  }

  private static void byYear(List<Tally> tallies, Map<Integer, List<Tally>> years) {
    for (Tally tally : tallies) {
      if (tally.year != null) {
        years.computeIfAbsent(tally.year, unused -> new ArrayList<>()).add(tally);
      }
    }
  }

  private static List<Tally> wholeCapacity(List<Tally> planned, List<Tally> capacity) {
    List<Tally> whole = capacity.stream().filter(tally -> tally.year == null).toList();
    Set<Integer> known = yearsOf(capacity);
    return whole.isEmpty() && known.containsAll(yearsOf(planned)) ? capacity : whole;
  }

  private static Set<Integer> yearsOf(List<Tally> tallies) {
    return tallies.stream().map(Tally::year).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static EffortSum sum(@Nullable Integer year, List<Tally> planned, List<Tally> capacity) {
    return new EffortSum(
        year,
        total(planned),
        capacity.isEmpty() ? null : total(capacity),
        (int) planned.stream().map(Tally::plan).distinct().count(),
        Stream.concat(planned.stream(), capacity.stream()).anyMatch(Tally::converted));
  }

  private static BigDecimal total(List<Tally> tallies) {
    return tallies.stream().map(Tally::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int leftOut(Model model, EffortMeasure measure) {
    return (int)
        amounts(model)
            .filter(effort -> EffortMeasure.hasAmount(effort) && measure.amount(effort).isEmpty())
            .count();
  }
}
