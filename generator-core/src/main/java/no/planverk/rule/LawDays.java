package no.planverk.rule;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleDay;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanStates;
import no.planverk.text.PlanDate;

/**
 * The days whose law a model is judged by.
 *
 * <p>A strategy is judged by the law of the day it was adopted; where that is not written, of the
 * day it was treated, else heard, else of today. Of an adopted strategy without any date the first
 * year of its period is known. A plan has a day of its own in the same way; one that is being made
 * anew is of the day it is heard, not of the day it was adopted before.
 */
final class LawDays {

  private final Model model;
  private final PlanDate today;
  private final PlanDate strategy;
  private final Map<String, PlanDate> plans = new HashMap<>();

  LawDays(Model model, LocalDate today) {
    this.model = model;
    this.today = new PlanDate(today, PlanDate.Precision.DAY);
    this.strategy = of(model.strategy(), this.today);
    model.plans().forEach(plan -> plans.put(plan.id(), of(plan, this.today)));
  }

  /** Whether a rule holds here, and at the time. */
  boolean tries(LawRule rule) {
    return rule.holdsFor(model.municipality())
        && (rule.time().day() == RuleDay.PLANEN || rule.heldOn(day(rule)));
  }

  /** Whether the law was so on the day of what is found. */
  boolean holds(LawRule rule, Breach breach) {
    return rule.time().day() != RuleDay.PLANEN
        || rule.heldOn(plans.getOrDefault(Objects.toString(breach.plan()), strategy));
  }

  /** The day whose law the strategy is judged by. */
  PlanDate strategy() {
    return strategy;
  }

  /** The day a rule about no single plan is judged by. */
  PlanDate day(LawRule rule) {
    return rule.time().day() == RuleDay.I_DAG ? today : strategy;
  }

  private static PlanDate of(Strategy strategy, PlanDate today) {
    return Stream.of(
            Optional.ofNullable(strategy.adopted()).map(Adoption::date),
            Optional.ofNullable(strategy.work().treated()),
            latest(strategy.work().hearings(), today),
            strategy.status() == StrategyStatus.VEDTATT
                ? Optional.of(
                    new PlanDate(
                        LocalDate.of(strategy.period().from(), 1, 1), PlanDate.Precision.YEAR))
                : Optional.<PlanDate>empty())
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(today);
  }

  private static PlanDate of(Plan plan, PlanDate today) {
    return PlanStates.adoption(plan)
        .filter(adopted -> !PlanStates.atWork(plan))
        .or(() -> latest(plan.schedule().hearings(), today))
        .orElse(today);
  }

  /** The last hearing that has begun: one to come is heard by the law of today at the earliest. */
  private static Optional<PlanDate> latest(List<Hearing> hearings, PlanDate today) {
    return hearings.stream()
        .map(Hearing::from)
        .filter(Objects::nonNull)
        .filter(from -> !from.earliest().isAfter(today.earliest()))
        .max(comparing(PlanDate::first));
  }
}
