package no.planverk.rule.consistency;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.process.Hearing;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.Situation;

/** What is out for hearing says until when, and no longer than that. */
final class OpenHearings {

  private OpenHearings() {}

  static Stream<Breach> of(Situation situation) {
    List<Hearing> ofStrategy = situation.strategy().work().hearings();
    Stream<Breach> strategy =
        situation.strategy().status() == StrategyStatus.PAA_HOERING
            ? ofStrategy(ofStrategy, situation)
            : Stream.empty();
    return Stream.of(
            strategy,
            plans(situation, OpenHearings::isOpenEnded, "plan", "flere"),
            plans(situation, hearings -> isOver(hearings, situation), "plan-over", "flere-over"))
        .flatMap(each -> each);
  }

  private static Stream<Breach> ofStrategy(List<Hearing> hearings, Situation situation) {
    if (isOpenEnded(hearings)) {
      return Stream.of(Breach.at(situation.at("høringer")));
    }
    return isOver(hearings, situation)
        ? Stream.of(Breach.at(situation.at("høringer")).saying("over"))
        : Stream.empty();
  }

  private static Stream<Breach> plans(
      Situation situation, Predicate<List<Hearing>> breaks, String one, String several) {
    List<Plan> plans =
        situation.plans().listed().stream()
            .filter(plan -> plan.status() == PlanStatus.PAA_HOERING)
            .filter(plan -> breaks.test(plan.schedule().hearings()))
            .toList();
    return NamedPlans.eachOrTogether(
        situation, plans, plan -> Breach.of(plan, "høringer").saying(one), several);
  }

  /** An earlier one, of the programme, may have had a deadline: the last that began is open. */
  private static boolean isOpenEnded(List<Hearing> hearings) {
    return Hearing.latest(hearings).filter(last -> last.deadline() != null).isEmpty();
  }

  private static boolean isOver(List<Hearing> hearings, Situation situation) {
    return Hearing.latest(hearings).filter(last -> last.isOver(situation.today())).isPresent();
  }
}
