package no.planverk.rule.consistency;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DatedEvent;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** What led to an adoption came before it, or on the same day. */
final class LateEvents {

  private LateEvents() {}

  static Stream<Breach> afterAdoption(Situation situation) {
    return Stream.concat(
        ofStrategy(situation),
        situation.plans().listed().stream()
            .filter(plan -> !beingMadeAnew(plan))
            .flatMap(plan -> ofPlan(situation, plan)));
  }

  private static Stream<Breach> ofStrategy(Situation situation) {
    List<DatedEvent> events = DatedEvent.of(situation.strategy().work(), situation);
    return Stream.ofNullable(situation.strategy().adopted())
        .map(Adoption::date)
        .flatMap(adopted -> late(events, adopted))
        .map(
            event ->
                Breach.at(
                    situation.strategy().origin().at(event.field()),
                    facts(situation, event, situation.strategy().adopted())));
  }

  private static Stream<Breach> ofPlan(Situation situation, Plan plan) {
    List<DatedEvent> events = DatedEvent.of(plan.schedule(), situation);
    return PlanStates.adoption(plan).stream()
        .flatMap(adopted -> late(events, adopted))
        .map(
            event ->
                Breach.of(plan, event.field(), facts(situation, event, plan.adopted()))
                    .saying("plan"));
  }

  /** The adoption of a plan that is being made anew is an earlier one; what follows is normal. */
  private static boolean beingMadeAnew(Plan plan) {
    return PlanStates.renewed(plan)
        || PlanStates.decided(
            plan, DecisionKind.FORLENGES, DecisionKind.VURDERES, DecisionKind.UTSETTES);
  }

  private static Stream<DatedEvent> late(List<DatedEvent> events, @Nullable PlanDate adopted) {
    return events.stream()
        .filter(event -> adopted != null && event.date().earliest().isAfter(adopted.latest()))
        .filter(event -> !event.comesAfterwards());
  }

  private static String[] facts(Situation situation, DatedEvent event, @Nullable Adoption adopted) {
    PlanDate date = adopted == null ? null : adopted.date();
    return new String[] {
      "hendelse", event.name(),
      "dato", situation.date(event.date()),
      "vedtatt", date == null ? "" : situation.date(date)
    };
  }
}
