package no.planverk.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.Adoption;
import no.planverk.model.Decision;
import no.planverk.model.DecisionKind;
import no.planverk.model.Hearing;
import no.planverk.model.Period;
import no.planverk.model.Plan;
import no.planverk.model.Schedule;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Things happen in an order, and within the period the strategy is for. */
final class EventOrder {

  /** Steps that come after an adoption by their nature. */
  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "kunngj|klage|ikraft|i kraft|evaluer|ruller|revid|revisjon|oppfølg|publiser|årlig|årleg"
              + "|rapport|endring",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private EventOrder() {}

  /** What led to an adoption came before it, or on the same day. */
  static Stream<Breach> afterAdoption(Situation situation) {
    return Stream.concat(
        ofStrategy(situation),
        situation.plans().plans().stream()
            .filter(plan -> !beingMadeAnew(plan))
            .flatMap(plan -> ofPlan(situation, plan)));
  }

  private static Stream<Breach> ofStrategy(Situation situation) {
    List<Event> events = Event.of(situation.strategy().work(), situation);
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
    List<Event> events = Event.of(plan.schedule(), situation);
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

  private static Stream<Event> late(List<Event> events, @Nullable PlanDate adopted) {
    return events.stream()
        .filter(event -> adopted != null && event.date().first().isAfter(adopted.last()))
        .filter(event -> !AFTERWARDS.matcher(event.name()).find());
  }

  private static String[] facts(Situation situation, Event event, @Nullable Adoption adopted) {
    PlanDate date = adopted == null ? null : adopted.date();
    return new String[] {
      "hendelse", event.name(),
      "dato", situation.date(event.date()),
      "vedtatt", date == null ? "" : situation.date(date)
    };
  }

  /** What is planned in an order it cannot happen in, or outside the period. */
  static Stream<Breach> impossible(Situation situation) {
    return situation.plans().plans().stream()
        .filter(plan -> !PlanStates.ended(plan))
        .flatMap(
            plan ->
                Stream.of(
                        adoptionTooEarly(situation, plan),
                        hearingsBackwards(situation, plan),
                        outside(situation, plan))
                    .flatMap(breaches -> breaches));
  }

  private static Stream<Breach> adoptionTooEarly(Situation situation, Plan plan) {
    PlanDate adoption = plan.schedule().expectedAdoption();
    if (adoption == null) {
      return Stream.empty();
    }
    return Event.of(plan.schedule(), situation).stream()
        .filter(event -> adoption.last().isBefore(event.date().first()))
        .filter(event -> !AFTERWARDS.matcher(event.name()).find())
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
    return from != null && deadline != null && deadline.last().isBefore(from.first())
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
    return date.first().getYear();
  }

  private static int ends(PlanDate date) {
    return date.last().getYear();
  }

  private static Stream<Breach> when(
      Situation situation,
      Plan plan,
      String field,
      @Nullable PlanDate date,
      java.util.function.Predicate<PlanDate> outside) {
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
