package no.planverk.rule.consistency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.process.Hearing;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** What is out for hearing says until when. */
final class OpenHearings {

  private OpenHearings() {}

  static Stream<Breach> withoutDeadline(Situation situation) {
    boolean open = situation.strategy().status() == StrategyStatus.PAA_HOERING;
    List<Hearing> ofStrategy = situation.strategy().work().hearings();
    Stream<Breach> strategy =
        open && isOpenEnded(ofStrategy)
            ? Stream.of(Breach.at(situation.at("høringer")))
            : Stream.empty();
    return Stream.concat(
        strategy,
        NamedPlans.eachOrTogether(
            situation,
            situation.plans().listed().stream().filter(OpenHearings::isOpenEnded).toList(),
            plan -> Breach.of(plan, "høringer").saying("plan"),
            "flere"));
  }

  private static boolean isOpenEnded(Plan plan) {
    return plan.status() == PlanStatus.PAA_HOERING && isOpenEnded(plan.schedule().hearings());
  }

  /** An earlier one, of the programme, may have had a deadline: the last that began is open. */
  private static boolean isOpenEnded(List<Hearing> hearings) {
    return hearings.stream()
        .max(Comparator.comparing(OpenHearings::begun))
        .filter(last -> last.deadline() != null)
        .isEmpty();
  }

  private static LocalDate begun(Hearing hearing) {
    PlanDate date = hearing.from() == null ? hearing.deadline() : hearing.from();
    return date == null ? LocalDate.MIN : date.first();
  }
}
