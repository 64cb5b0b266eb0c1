package no.planverk.rule.strategy;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/**
 * Whether the need to roll the action programme of a county's regional plan is assessed every year
 * (§ 8-1): the programme is a plan of its own that is a part of it, or else what the regional plan
 * says of itself.
 */
final class ActionProgrammes {

  private ActionProgrammes() {}

  static Stream<Breach> notAssessed(Situation situation) {
    return situation.plans().plans().stream()
        .filter(plan -> !PlanStates.ended(plan) && plan.adopted() != null)
        .filter(plan -> box(plan, situation, SystemBox.FOERINGER))
        .flatMap(plan -> notAssessed(plan, situation).stream());
  }

  private static Optional<Breach> notAssessed(Plan plan, Situation situation) {
    List<Plan> programmes =
        situation.plans().having(PlanRelation.PART_OF, plan).stream()
            .filter(part -> box(part, situation, SystemBox.HANDLINGSDEL))
            .toList();
    Optional<PlanDate> rolled =
        Stream.concat(
                dates(plan.schedule()),
                programmes.stream()
                    .flatMap(
                        programme ->
                            Stream.concat(
                                dates(programme.schedule()),
                                PlanStates.adoption(programme).stream())))
            .max(comparing(PlanDate::latest));
    Plan where = programmes.isEmpty() ? plan : programmes.get(0);
    Breach breach = Breach.of(plan, "sist-revidert").standing(where.origin().at("sist-revidert"));
    return rolled.isEmpty()
        ? Optional.of(breach.saying("ukjent").undocumented())
        : rolled
            .filter(
                date -> date.latest().getYear() < situation.today().getYear() - situation.limit())
            .map(date -> breach.with("dato", situation.date(date)).undocumented());
  }

  /** A revision shows that the need was assessed; so does a step that says so. */
  private static Stream<PlanDate> dates(Schedule schedule) {
    return Stream.concat(
        Stream.ofNullable(schedule.lastRevised()),
        schedule.process().stream()
            .filter(step -> step.name().toLowerCase(Locale.ROOT).contains("vurder"))
            .map(ProcessStep::date)
            .filter(Objects::nonNull));
  }

  private static boolean box(Plan plan, Situation situation, SystemBox box) {
    return situation.plans().types().of(plan).map(PlanType::box).filter(box::equals).isPresent();
  }
}
