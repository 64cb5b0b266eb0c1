package no.planverk.rule.consistency;

import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.value.Period;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DatedEvent;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** What is planned happens in an order, and within the period the strategy is for. */
final class EventOrder {

  private EventOrder() {}

  /** What is planned in an order it cannot happen in, or outside the period. */
  static Stream<Breach> impossible(Situation situation) {
    Stream<Breach> plans =
        situation.plans().listed().stream().flatMap(plan -> impossible(situation, plan));
    return Stream.concat(strategyNotAdopted(situation), plans);
  }

  private static Stream<Breach> impossible(Situation situation, Plan plan) {
    Stream<Breach> planned =
        PlanStates.ended(plan)
            ? Stream.empty()
            : Stream.of(
                    adoptionTooEarly(situation, plan),
                    hearingsBackwards(situation, plan),
                    outside(situation, plan))
                .flatMap(breaches -> breaches);
    return Stream.concat(adoptedAhead(situation, plan), planned);
  }

  /** Nothing is adopted on a day that has not been. */
  private static Stream<Breach> adoptedAhead(Situation situation, Plan plan) {
    return plan.adoptions().stream()
        .map(Adoption::date)
        .flatMap(Stream::ofNullable)
        .filter(date -> isAhead(date, situation))
        .limit(1)
        .map(date -> Breach.of(plan, "vedtatt", "vedtatt", situation.date(date)).saying("framtid"));
  }

  /** A strategy has the day it was adopted where it is adopted, and where it is not it has none. */
  private static Stream<Breach> strategyNotAdopted(Situation situation) {
    Adoption adopted = situation.strategy().adopted();
    PlanDate date = adopted == null ? null : adopted.date();
    if (date == null || (situation.adopted() && !isAhead(date, situation))) {
      return Stream.empty();
    }
    Breach breach = Breach.at(situation.at("vedtatt"), "vedtatt", situation.date(date));
    return Stream.of(breach.saying(isAhead(date, situation) ? "strategi" : "status"));
  }

  private static boolean isAhead(PlanDate date, Situation situation) {
    return date.earliest().isAfter(situation.today());
  }

  private static Stream<Breach> adoptionTooEarly(Situation situation, Plan plan) {
    PlanDate adoption = plan.schedule().expectedAdoption();
    if (adoption == null) {
      return Stream.empty();
    }
    return DatedEvent.of(plan.schedule(), situation).stream()
        .filter(event -> adoption.latest().isBefore(event.date().earliest()))
        .filter(event -> !event.comesAfterwards())
        .map(
            event ->
                Breach.of(
                    plan,
                    "forventet-vedtak",
                    "vedtak",
                    situation.date(adoption),
                    "hendelse",
                    event.name(),
                    "dato",
                    situation.date(event.date())));
  }

  private static Stream<Breach> hearingsBackwards(Situation situation, Plan plan) {
    return plan.schedule().hearings().stream()
        .flatMap(hearing -> backwards(situation, plan, hearing));
  }

  private static Stream<Breach> backwards(Situation situation, Plan plan, Hearing hearing) {
    PlanDate from = hearing.from();
    PlanDate deadline = hearing.deadline();
    return from != null && deadline != null && deadline.latest().isBefore(from.earliest())
        ? Stream.of(
            Breach.of(
                    plan,
                    "høringer",
                    "fra",
                    situation.date(from),
                    "frist",
                    situation.date(deadline))
                .saying("høring"))
        : Stream.empty();
  }

  /**
   * A plan the strategy wants made begins at the latest in the last year, and is not adopted before
   * the first. Work that began earlier, or goes on into the next period, is normal.
   */
  private static Stream<Breach> outside(Situation situation, Plan plan) {
    if (plan.decision() == null || !PlanStates.decidedWork(plan)) {
      return Stream.empty();
    }
    Period period = situation.strategy().period();
    Schedule schedule = plan.schedule();
    Decision decision = plan.decision();
    return Stream.of(
            when(situation, plan, "oppstart", schedule.start(), date -> begins(date) > period.to()),
            when(
                situation,
                plan,
                "forventet-vedtak",
                schedule.expectedAdoption(),
                date -> ends(date) < period.from()),
            when(
                situation,
                plan,
                "beslutning",
                decision.deadline(),
                date -> ends(date) < period.from() || begins(date) > period.to()))
        .flatMap(breaches -> breaches);
  }

  private static int begins(PlanDate date) {
    return date.earliest().getYear();
  }

  private static int ends(PlanDate date) {
    return date.latest().getYear();
  }

  private static Stream<Breach> when(
      Situation situation,
      Plan plan,
      String field,
      @Nullable PlanDate date,
      Predicate<PlanDate> outside) {
    return Stream.ofNullable(date)
        .filter(outside)
        .map(
            d ->
                Breach.of(
                        plan,
                        field,
                        "dato",
                        situation.date(d),
                        "periode",
                        situation.strategy().period().toString())
                    .saying("periode"));
  }
}
