package no.planverk.rule.plan;

import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.HearingSubject;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** Plans of chapter 11 begin with the strategy, and with a planning programme. */
final class Programmes {

  private static final String PROGRAMME = "planprogram";

  private Programmes() {}

  /** A plan that stands in one of the strategy's groups of urgency is mentioned there. */
  static Stream<Breach> decidedInTheStrategy(Situation situation) {
    return underWork(situation)
        .filter(plan -> plan.decision() == null && plan.priority() == null)
        .map(plan -> Breach.of(plan, "status").undocumented())
        .map(breach -> breach.with("periode", situation.strategy().period().toString()));
  }

  /** A small change of the arealdel needs no programme (§ 11-17); a partial revision does. */
  static Stream<Breach> present(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return underWork(situation)
        .filter(plan -> !kinds.changedALittle(plan))
        .filter(plan -> !hasProgramme(plan) && !sharesTheStrategys(situation, plan))
        .map(plan -> Breach.of(plan, "status").undocumented());
  }

  private static Stream<Plan> underWork(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return situation.plans().plans().stream()
        .filter(plan -> PlanStates.atWork(plan) && kinds.chapter11(plan));
  }

  private static boolean hasProgramme(Plan plan) {
    return plan.schedule().programme() != null
        || plan.schedule().hearings().stream()
            .anyMatch(hearing -> hearing.subject() == HearingSubject.PLANPROGRAM)
        || plan.schedule().process().stream()
            .anyMatch(step -> step.name().toLowerCase(Locale.ROOT).contains(PROGRAMME));
  }

  private static boolean sharesTheStrategys(Situation situation, Plan plan) {
    Ref<Plan> shared = situation.strategy().work().programmeFor();
    return shared != null && shared.isTo(plan);
  }
}
