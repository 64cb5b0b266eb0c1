package no.planverk.rule.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.municipality.Council;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.plan.AdoptingBodies;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
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

  private ControlPlans() {}

  static Stream<Breach> adopted(Situation situation) {
    List<Plan> plans =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan) && plan.adopted() != null)
            .filter(plan -> isAudit(plan) || OWNERSHIP.matcher(plan.name()).find())
            .toList();
    List<Plan> unknown = plans.stream().filter(plan -> isUnknown(situation, plan)).toList();
    return Stream.concat(
        NamedPlans.together(situation, unknown, "vedtatt").map(Breach::untried),
        plans.stream()
            .flatMap(plan -> Stream.concat(otherBody(situation, plan), late(situation, plan))));
  }

  private static boolean isUnknown(Situation situation, Plan plan) {
    boolean body = Optional.ofNullable(plan.adopted()).map(Adoption::body).isPresent();
    return !body
        || (isAudit(plan)
            && (PlanStates.adoption(plan).isEmpty() || constituted(situation).isEmpty()));
  }

  private static Optional<PlanDate> constituted(Situation situation) {
    return Optional.ofNullable(situation.model().municipality().council())
        .map(Council::constituted);
  }

  private static boolean isAudit(Plan plan) {
    return AUDIT.matcher(plan.name()).find();
  }

  private static Stream<Breach> otherBody(Situation situation, Plan plan) {
    return Optional.ofNullable(plan.adopted()).map(Adoption::body).stream()
        .filter(body -> !AdoptingBodies.isCouncil(body, situation.model().municipality()))
        .map(body -> Breach.of(plan, "vedtatt", "organ", body, "rådet", situation.council()));
  }

  /**
   * By the end of the year after the council was constituted; a plan of an older council is due.
   */
  private static Stream<Breach> late(Situation situation, Plan plan) {
    PlanDate constituted = constituted(situation).orElse(null);
    if (constituted == null || !isAudit(plan)) {
      return Stream.empty();
    }
    LocalDate due = LocalDate.of(constituted.latest().getYear() + 1, 12, 31);
    return PlanStates.adoption(plan)
        .filter(date -> date.earliest().isAfter(due) || isOfEarlierCouncil(situation, date, due))
        .map(date -> Breach.of(plan, "vedtatt", "dato", situation.date(date)))
        .map(breach -> breach.with("frist", "31.12." + due.getYear()).saying("sent"))
        .stream();
  }

  private static boolean isOfEarlierCouncil(Situation situation, PlanDate date, LocalDate due) {
    LocalDate constituted = LocalDate.of(due.getYear() - 1, 1, 1);
    return date.latest().isBefore(constituted) && situation.today().isAfter(due);
  }
}
