package no.planverk.rule.strategy;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.model.process.Adoption;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/**
 * The action programme of a county's regional plan: a plan of its own that is a part of it, or else
 * what {@code sist-revidert} of the regional plan says.
 */
final class ActionProgrammes {

  private ActionProgrammes() {}

  static Stream<Breach> notRolled(Situation situation) {
    return situation.plans().plans().stream()
        .filter(plan -> plan.adopted() != null && box(plan, situation, SystemBox.FOERINGER))
        .flatMap(plan -> notRolled(plan, situation).stream());
  }

  private static Optional<Breach> notRolled(Plan plan, Situation situation) {
    List<Plan> programmes =
        situation.plans().having(PlanRelation.PART_OF, plan).stream()
            .filter(part -> box(part, situation, SystemBox.HANDLINGSDEL))
            .toList();
    Optional<PlanDate> rolled =
        Stream.concat(
                Stream.ofNullable(plan.schedule().lastRevised()),
                programmes.stream().flatMap(ActionProgrammes::dates))
            .max(comparing(PlanDate::last));
    Plan where = programmes.isEmpty() ? plan : programmes.get(0);
    Breach breach = Breach.of(plan, "sist-revidert").standing(where.origin().at("sist-revidert"));
    return rolled.isEmpty()
        ? Optional.of(breach.saying("ukjent").undocumented())
        : rolled
            .filter(date -> date.last().getYear() < situation.today().getYear() - situation.limit())
            .map(date -> breach.with("dato", situation.date(date)));
  }

  private static Stream<PlanDate> dates(Plan programme) {
    return Stream.concat(
        Stream.ofNullable(programme.schedule().lastRevised()),
        Stream.ofNullable(programme.adopted()).map(Adoption::date).flatMap(Stream::ofNullable));
  }

  private static boolean box(Plan plan, Situation situation, SystemBox box) {
    return situation.plans().types().of(plan).map(PlanType::box).filter(box::equals).isPresent();
  }
}
