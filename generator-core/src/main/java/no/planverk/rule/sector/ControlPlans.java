package no.planverk.rule.sector;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.municipality.Council;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.plan.AdoptingBodies;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/**
 * Plans by which the council controls its own house: for audits of management and of ownership, and
 * the report on ownership (kommuneloven §§ 23-3, 23-4, 26-1).
 */
final class ControlPlans {

  private static final Pattern AUDIT =
      Pattern.compile(
          "plan.*(forvaltningsrevisjon|ei(g|er)\\p{L}*kontroll)|"
              + "(forvaltningsrevisjon|ei(g|er)\\p{L}*kontroll)\\p{L}*plan",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OWNERSHIP =
      Pattern.compile("ei(g|er)\\p{L}*melding", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> AUDITS = Set.of("forvaltningsrevisjon", "eierskapskontroll");
  private static final Set<String> OWNERSHIPS = Set.of("eierskapsmelding");

  private ControlPlans() {}

  static Stream<Breach> adopted(Situation situation) {
    List<Plan> plans =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan) && plan.adopted() != null)
            .filter(plan -> isAudit(situation, plan) || isOfOwnership(situation, plan))
            .toList();
    List<Plan> unknown = plans.stream().filter(plan -> isUnknown(situation, plan)).toList();
    return Stream.concat(
        NamedPlans.together(situation, unknown, "vedtatt").map(Breach::untried),
        plans.stream()
            .flatMap(plan -> Stream.concat(otherBody(situation, plan), late(situation, plan))));
  }

  private static boolean isUnknown(Situation situation, Plan plan) {
    return holding(situation, plan).map(Adoption::body).isEmpty()
        || (isAudit(situation, plan) && (isUndated(plan) || constituted(situation).isEmpty()));
  }

  private static boolean isUndated(Plan plan) {
    return plan.adoptions().stream().anyMatch(adoption -> adoption.date() == null);
  }

  private static Optional<PlanDate> constituted(Situation situation) {
    return Optional.ofNullable(situation.model().municipality().council())
        .map(Council::constituted);
  }

  private static boolean isAudit(Situation situation, Plan plan) {
    return is(situation, plan, AUDITS) || AUDIT.matcher(plan.name()).find();
  }

  private static boolean isOfOwnership(Situation situation, Plan plan) {
    return is(situation, plan, OWNERSHIPS) || OWNERSHIP.matcher(plan.name()).find();
  }

  /** By its type, whatever it is called. */
  private static boolean is(Situation situation, Plan plan, Set<String> kinds) {
    return kinds.contains(new PlanKinds(situation.plans()).of(plan));
  }

  /**
   * The adoption that counts: the council's first in its term, which the committee for control may
   * have changed later (§§ 23-3, 23-4); where the council has none, the first of the term, else the
   * latest of all.
   */
  private static Optional<Adoption> holding(Situation situation, Plan plan) {
    List<Adoption> ofTerm =
        plan.adoptions().stream()
            .filter(adoption -> isOfTerm(situation, adoption))
            .sorted(comparing(ControlPlans::earliest))
            .toList();
    return Stream.concat(
            ofTerm.stream().filter(adoption -> !isOfOtherBody(situation, adoption)),
            ofTerm.stream())
        .findFirst()
        .or(() -> Optional.ofNullable(plan.adopted()));
  }

  private static boolean isOfTerm(Situation situation, Adoption adoption) {
    PlanDate date = adoption.date();
    return date != null
        && constituted(situation)
            .filter(constituted -> !date.latest().isBefore(constituted.earliest()))
            .isPresent();
  }

  private static LocalDate earliest(Adoption adoption) {
    return adoption.date() == null ? LocalDate.MAX : adoption.date().earliest();
  }

  private static boolean isOfOtherBody(Situation situation, Adoption adoption) {
    return adoption.body() != null
        && !AdoptingBodies.isCouncil(adoption.body(), situation.model().municipality());
  }

  private static Stream<Breach> otherBody(Situation situation, Plan plan) {
    return holding(situation, plan)
        .filter(adoption -> isOfOtherBody(situation, adoption))
        .map(Adoption::body)
        .stream()
        .map(body -> Breach.of(plan, "vedtatt", "organ", body, "rådet", situation.council()));
  }

  /**
   * By the end of the year after the council was constituted; a plan of an older council is due.
   */
  private static Stream<Breach> late(Situation situation, Plan plan) {
    PlanDate constituted = constituted(situation).orElse(null);
    if (constituted == null || !isAudit(situation, plan) || isUndated(plan)) {
      return Stream.empty();
    }
    LocalDate due = LocalDate.of(constituted.latest().getYear() + 1, 12, 31);
    return holding(situation, plan)
        .filter(
            held -> (isOfTerm(situation, held) ? earliest(held) : situation.today()).isAfter(due))
        .map(Adoption::date)
        .map(date -> Breach.of(plan, "vedtatt", "dato", situation.date(date)))
        .map(breach -> breach.with("frist", "31.12." + due.getYear()).saying("sent"))
        .stream();
  }
}
