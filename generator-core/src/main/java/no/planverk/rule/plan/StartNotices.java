package no.planverk.rule.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Channel;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** The start of the work is announced in a newspaper and on the internet (§§ 11-12, 12-8). */
final class StartNotices {

  private static final Set<Channel> INTERNET = Set.of(Channel.NETTSTED, Channel.SOSIALE_MEDIER);

  private StartNotices() {}

  /** Of a plan whose start has no date we do not know that there has been a notice. */
  static Stream<Breach> announced(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> begun =
        situation.plans().plans().stream()
            .filter(plan -> PlanStates.atWork(plan) && kinds.ofMunicipality(plan))
            .filter(plan -> hasBegun(situation, plan))
            .toList();
    List<Plan> unknown =
        begun.stream().filter(plan -> plan.schedule().noticeAnnouncedIn().isEmpty()).toList();
    return Stream.concat(
        begun.stream().flatMap(plan -> missing(situation, plan).stream()),
        NamedPlans.together(situation, unknown, "varslet")
            .map(breach -> breach.saying("ukjent").undocumented()));
  }

  private static boolean hasBegun(Situation situation, Plan plan) {
    return plan.schedule().notice() != null
        && !plan.schedule().notice().latest().isAfter(situation.today());
  }

  private static Optional<Breach> missing(Situation situation, Plan plan) {
    List<Channel> places = plan.schedule().noticeAnnouncedIn();
    boolean newspaper = places.contains(Channel.AVIS);
    boolean internet = places.stream().anyMatch(INTERNET::contains);
    if (places.isEmpty() || (newspaper && internet)) {
      return Optional.empty();
    }
    List<String> missing =
        Stream.of(newspaper ? "" : "kp-29.avis", internet ? "" : "kp-29.internett")
            .filter(word -> !word.isEmpty())
            .map(situation::word)
            .toList();
    return Optional.of(
        Breach.of(plan, "oppstart-kunngjort", "mangler", situation.and(missing)).undocumented());
  }
}
